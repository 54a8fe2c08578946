import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';

/** Everything held about a person's self-tests starts with this. */
export const selfTestsKey = (patientId: string) => [...patientKey(patientId), 'self-tests'] as const;

/** How many results the signed-in person has not read. */
export const unreadResultsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...selfTestsKey(patientId), 'unread'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/self-tests/results/unread', { params: { path: { patientId } } })),
  });

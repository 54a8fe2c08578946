import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';

/** The day on which a child's affairs become the young person's own, and what it changes. */
export const handoverQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'handover'],
    queryFn: () => unwrap(api.GET('/patients/{patientId}/handover', { params: { path: { patientId } } })),
    staleTime: 30_000,
  });

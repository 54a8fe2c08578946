import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';

/** What the signed-in person may do for the patient on a date; today when left out. */
export function accessQuery(patientId: string, on?: string) {
  return queryOptions({
    queryKey: [...patientKey(patientId), 'access', on ?? 'today'],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/access', { params: { path: { patientId }, query: on ? { on } : {} } }),
      ),
    staleTime: on ? 300_000 : 30_000,
  });
}

/** Every day on which an answer changes, earliest first; the first entry has every action. */
export const timelineQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'access', 'timeline'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/access/timeline', { params: { path: { patientId } } })),
    staleTime: 30_000,
  });

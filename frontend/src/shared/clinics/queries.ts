import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

/** A person's clinics, latest added first. */
export const patientClinicsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'clinics'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/clinics', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

/** What one may want to know of a clinic; what it offers among it. */
export const clinicQuery = (clinicId: string) =>
  queryOptions({
    queryKey: ['clinic', clinicId],
    queryFn: () => unwrap(api.GET('/clinics/{clinicId}', { params: { path: { clinicId } } })),
    staleTime: 60_000,
  });

/** The regions that have clinics here. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async () => (await unwrap(api.GET('/regions'))).items,
  staleTime: 600_000,
});

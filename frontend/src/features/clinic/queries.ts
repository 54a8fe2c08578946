import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { Region, Service } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

export const myClinicsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'clinics'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/clinics', {
        params: { path: { patientId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export type Sought = { q: string; region: Region | undefined; offers: Service | undefined };

/** Clinics that fit; all there are when nothing is sought. What was found stays while the next is sought. */
export const clinicsQuery = ({ q, region, offers }: Sought) => ({
  ...longList(['clinics', q, region, offers], (cursor) =>
    unwrap(
      api.GET('/clinics', {
        params: {
          query: {
            ...(q && { q }),
            ...(region && { region }),
            ...(offers && { offers }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  ),
  placeholderData: keepPreviousData,
});

export const clinicQuery = (clinicId: string) =>
  queryOptions({
    queryKey: ['clinic', clinicId],
    queryFn: () => unwrap(api.GET('/clinics/{clinicId}', { params: { path: { clinicId } } })),
  });

type Change = { clinicId: string; verb: 'PUT' | 'DELETE' };

/** Adds a clinic to a person's, or takes it away. */
export function useClinicChange(patientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ clinicId, verb }: Change) => {
      const options = { params: { path: { patientId, clinicId } } };
      const path = '/patients/{patientId}/clinics/{clinicId}';
      return unwrap(verb === 'PUT' ? api.PUT(path, options) : api.DELETE(path, options));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: myClinicsQuery(patientId).queryKey }),
  });
}

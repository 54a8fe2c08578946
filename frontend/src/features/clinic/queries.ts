import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
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

/** Clinics whose names match; all there are when nothing is sought. What was found stays while the next is sought. */
export const clinicsQuery = (sought: string) => ({
  ...longList(['clinics', sought], (cursor) =>
    unwrap(
      api.GET('/clinics', {
        params: { query: { ...(sought && { q: sought }), ...(cursor && { cursor }) } },
      }),
    ),
  ),
  placeholderData: keepPreviousData,
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

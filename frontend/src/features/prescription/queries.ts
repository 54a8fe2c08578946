import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

export const prescriptionsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'prescriptions'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/prescriptions', {
        params: { path: { patientId }, query: { limit: 100, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const renewalsQuery = (patientId: string) =>
  longList([...patientKey(patientId), 'renewals'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/renewals', {
        params: { path: { patientId }, query: { limit: 100, ...(cursor && { cursor }) } },
      }),
    ),
  );

export type Wanted = { prescriptionId: string; clinicId: string; comment: string; key: string };

function useChange<In, Out>(patientId: string, change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  const lists = [prescriptionsQuery(patientId), renewalsQuery(patientId)];
  return useMutation({
    mutationFn: change,
    // Also after a refusal: somebody else may have renewed, or the clinic answered.
    onSettled: () =>
      Promise.all(lists.map(({ queryKey }) => client.invalidateQueries({ queryKey, exact: true }))),
  });
}

export const useRenew = (patientId: string) =>
  useChange(patientId, ({ prescriptionId, clinicId, comment, key }: Wanted) =>
    unwrap(
      api.POST('/patients/{patientId}/prescriptions/{prescriptionId}/renewals', {
        params: { path: { patientId, prescriptionId }, header: { 'Idempotency-Key': key } },
        body: { clinicId, ...(comment && { comment }) },
      }),
    ),
  );

export const useWithdraw = (patientId: string) =>
  useChange(patientId, (renewalId: string) =>
    unwrap(
      api.DELETE('/patients/{patientId}/renewals/{renewalId}', {
        params: { path: { patientId, renewalId } },
      }),
    ),
  );

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { HeldDelegation, OfferDelegation } from '~/api/types';
import { heldDelegationsQuery } from '~/shared/patients/held-delegations';
import { patientKey, patientsQuery } from '~/shared/patients/patients';

export const delegationsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'delegations'],
    queryFn: async () =>
      (await unwrap(api.GET('/patients/{patientId}/delegations', { params: { path: { patientId } } }))).items,
  });

export const optionsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'delegation-options'],
    queryFn: () =>
      unwrap(api.GET('/patients/{patientId}/delegation-options', { params: { path: { patientId } } })),
  });

export function useOffer(patientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: OfferDelegation & { key: string }) =>
      unwrap(
        api.POST('/patients/{patientId}/delegations', {
          params: { path: { patientId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries(delegationsQuery(patientId)),
  });
}

export function useEnd(patientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (delegationId: string) =>
      unwrap(
        api.DELETE('/patients/{patientId}/delegations/{delegationId}', {
          params: { path: { patientId, delegationId } },
        }),
      ),
    // Also after a refusal: the other may have ended it.
    onSettled: () => client.invalidateQueries(delegationsQuery(patientId)),
  });
}

export type Step = 'accept' | 'decline' | 'leave';

/** What the holder does with a delegation; whom one can act for is another thing afterwards. */
export function useStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ held, step }: { held: HeldDelegation; step: Step }) => {
      const params = { path: { patientId: held.patientId, delegationId: held.delegationId } };
      if (step === 'accept')
        await unwrap(api.POST('/patients/{patientId}/delegations/{delegationId}/accept', { params }));
      else if (step === 'decline')
        await unwrap(api.POST('/patients/{patientId}/delegations/{delegationId}/decline', { params }));
      else await unwrap(api.POST('/patients/{patientId}/delegations/{delegationId}/leave', { params }));
    },
    onSettled: () =>
      Promise.all([client.invalidateQueries(heldDelegationsQuery), client.invalidateQueries(patientsQuery)]),
  });
}

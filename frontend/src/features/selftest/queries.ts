import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { Region } from '~/api/types';
import { selfTestsKey } from '~/shared/selftests/unread';
import { longList } from '~/shared/ui/long-list';

const asked = (patientId: string, cursor: string | undefined, region?: Region) => ({
  params: {
    path: { patientId },
    query: { limit: 100, ...(region && { region }), ...(cursor && { cursor }) },
  },
});

export const offersQuery = (patientId: string, region?: Region) =>
  longList([...selfTestsKey(patientId), 'offers', region ?? 'all'], (cursor) =>
    unwrap(api.GET('/patients/{patientId}/self-tests/offers', asked(patientId, cursor, region))),
  );

export const ordersQuery = (patientId: string) =>
  longList([...selfTestsKey(patientId), 'orders'], (cursor) =>
    unwrap(api.GET('/patients/{patientId}/self-tests/orders', asked(patientId, cursor))),
  );

export const resultsQuery = (patientId: string) =>
  longList([...selfTestsKey(patientId), 'results'], (cursor) =>
    unwrap(api.GET('/patients/{patientId}/self-tests/results', asked(patientId, cursor))),
  );

export const resultQuery = (patientId: string, resultId: string) =>
  queryOptions({
    queryKey: [...selfTestsKey(patientId), 'result', resultId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/self-tests/results/{resultId}', {
          params: { path: { patientId, resultId } },
        }),
      ),
  });

function useChange<In, Out>(patientId: string, change: (input: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also after a refusal: somebody else may have ordered, or the clinic has done something.
    onSettled: () => client.invalidateQueries({ queryKey: selfTestsKey(patientId) }),
  });
}

export const useOrder = (patientId: string) =>
  useChange(patientId, ({ offerId, key }: { offerId: string; key: string }) =>
    unwrap(
      api.POST('/patients/{patientId}/self-tests/orders', {
        params: { path: { patientId }, header: { 'Idempotency-Key': key } },
        body: { offerId },
      }),
    ),
  );

export const useCancel = (patientId: string) =>
  useChange(patientId, (orderId: string) =>
    unwrap(
      api.DELETE('/patients/{patientId}/self-tests/orders/{orderId}', {
        params: { path: { patientId, orderId } },
      }),
    ),
  );

export const useRead = (patientId: string) =>
  useChange(patientId, (resultId: string) =>
    unwrap(
      api.PUT('/patients/{patientId}/self-tests/results/{resultId}/read', {
        params: { path: { patientId, resultId } },
      }),
    ),
  );

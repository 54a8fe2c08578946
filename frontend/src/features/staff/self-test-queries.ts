import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { SelfTest, SelfTestAnswer, SelfTestQueue, SelfTestStepRequest } from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

const seen = (version: number) => ({ 'If-Match': `"${version}"` });
const selfTests = (unitId: string) => [...unitKey(unitId), 'self-tests'] as const;

export const unitSelfTestsQuery = (unitId: string, queue: SelfTestQueue) =>
  longList([...selfTests(unitId), queue], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/self-test-orders', {
        params: { path: { unitId }, query: { queue, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const unitSelfTestQuery = (unitId: string, orderId: string) =>
  queryOptions({
    queryKey: [...selfTests(unitId), 'one', orderId],
    queryFn: () =>
      unwrap(
        api.GET('/units/{unitId}/self-test-orders/{orderId}', { params: { path: { unitId, orderId } } }),
      ),
  });

type Order = { orderId: string; version: number };

export const stepSelfTest =
  (unitId: string) =>
  ({ orderId, version, step }: Order & { step: SelfTestStepRequest }) =>
    unwrap(
      api.POST('/units/{unitId}/self-test-orders/{orderId}/step', {
        params: { path: { unitId, orderId }, header: seen(version) },
        body: step,
      }),
    );

export const answerSelfTest =
  (unitId: string) =>
  ({ orderId, version, answer }: Order & { answer: SelfTestAnswer }) =>
    unwrap(
      api.POST('/units/{unitId}/self-test-orders/{orderId}/result', {
        params: { path: { unitId, orderId }, header: seen(version) },
        body: answer,
      }),
    );

export const unitOffersQuery = (unitId: string) =>
  longList([...selfTests(unitId), 'offers'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/self-test-offers', {
        params: { path: { unitId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

/** A kind of self-test as staff say it; without an id it is a new one. */
export type Said = { offerId?: string; version?: number; test: SelfTest; open: boolean };

export const saveOffer =
  (unitId: string) =>
  ({ offerId, version = 0, test, open }: Said) =>
    unwrap(
      offerId === undefined
        ? api.POST('/units/{unitId}/self-test-offers', {
            params: { path: { unitId } },
            body: { test, open },
          })
        : api.PUT('/units/{unitId}/self-test-offers/{offerId}', {
            params: { path: { unitId, offerId }, header: seen(version) },
            body: { test, open },
          }),
    );

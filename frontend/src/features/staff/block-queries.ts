import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { BlockGuardian, Leak } from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

export type BlockStatus = 'STANDING' | 'LIFTED';

export const blocksQuery = (unitId: string, status: BlockStatus) =>
  longList([...unitKey(unitId), 'blocks', status], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/guardian-blocks', {
        params: { path: { unitId }, query: { status, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const blockQuery = (unitId: string, blockId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'block', blockId],
    queryFn: () =>
      unwrap(api.GET('/units/{unitId}/guardian-blocks/{blockId}', { params: { path: { unitId, blockId } } })),
  });

export const guardiansQuery = (unitId: string, patientId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'guardians', patientId],
    queryFn: () =>
      unwrap(
        api.GET('/units/{unitId}/patients/{patientId}/guardian-blocks', {
          params: { path: { unitId, patientId } },
        }),
      ),
  });

export const blockGuardian = (unitId: string) => (body: BlockGuardian) =>
  unwrap(api.POST('/units/{unitId}/guardian-blocks', { params: { path: { unitId } }, body }));

export const stopLeak = (unitId: string, blockId: string) => (leak: Leak) =>
  unwrap(
    api.PUT('/units/{unitId}/guardian-blocks/{blockId}/checks/{leak}', {
      params: { path: { unitId, blockId, leak } },
    }),
  );

export const liftBlock =
  (unitId: string, blockId: string) =>
  ({ version, reason }: { version: number; reason: string }) =>
    unwrap(
      api.POST('/units/{unitId}/guardian-blocks/{blockId}/lift', {
        params: { path: { unitId, blockId }, header: { 'If-Match': `"${version}"` } },
        body: { reason },
      }),
    );

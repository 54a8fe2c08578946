import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { GivenProgramQueue, GiveProgram, ProgramContent, UnitProgram } from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

const at = (cursor: string | undefined) => (cursor ? { cursor } : {});
const seen = (version: number) => ({ 'If-Match': `"${version}"` });

export const libraryQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'programs'], (cursor) =>
    unwrap(api.GET('/units/{unitId}/programs', { params: { path: { unitId }, query: at(cursor) } })),
  );

export const unitProgramQuery = (unitId: string, programId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'program', programId],
    queryFn: () =>
      unwrap(api.GET('/units/{unitId}/programs/{programId}', { params: { path: { unitId, programId } } })),
  });

export const givenProgramsQuery = (unitId: string, status: GivenProgramQueue) =>
  longList([...unitKey(unitId), 'given-programs', status], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/given-programs', {
        params: { path: { unitId }, query: { status, ...at(cursor) } },
      }),
    ),
  );

export const givenProgramQuery = (unitId: string, givenId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'given-program', givenId],
    queryFn: () =>
      unwrap(api.GET('/units/{unitId}/given-programs/{givenId}', { params: { path: { unitId, givenId } } })),
  });

/** Of one that is there, the version that was changed; otherwise a name for the request. */
export type ProgramChange = { content: ProgramContent } & (
  | { programId: string; version: number }
  | { key: string }
);

export const saveProgram = (unitId: string) => (change: ProgramChange) =>
  unwrap(
    'key' in change
      ? api.POST('/units/{unitId}/programs', {
          params: { path: { unitId }, header: { 'Idempotency-Key': change.key } },
          body: change.content,
        })
      : api.PUT('/units/{unitId}/programs/{programId}', {
          params: { path: { unitId, programId: change.programId }, header: seen(change.version) },
          body: change.content,
        }),
  );

export const turnProgram =
  (unitId: string, { programId, version }: UnitProgram) =>
  (verb: 'publish' | 'withdraw') => {
    const options = { params: { path: { unitId, programId }, header: seen(version) } };
    return unwrap(
      verb === 'publish'
        ? api.POST('/units/{unitId}/programs/{programId}/publish', options)
        : api.POST('/units/{unitId}/programs/{programId}/withdraw', options),
    );
  };

export const giveProgram =
  (unitId: string) =>
  ({ key, ...body }: GiveProgram & { key: string }) =>
    unwrap(
      api.POST('/units/{unitId}/given-programs', {
        params: { path: { unitId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    );

export const endProgram =
  (unitId: string, givenId: string) =>
  ({ version, reason }: { version: number; reason: string }) =>
    unwrap(
      api.POST('/units/{unitId}/given-programs/{givenId}/end', {
        params: { path: { unitId, givenId }, header: seen(version) },
        body: { reason },
      }),
    );

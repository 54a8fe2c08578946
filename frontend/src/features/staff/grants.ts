import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { ExceptionDecision, NewAssessment, NewException, QueueStatus } from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

/** The version that one has seen: nobody decides on what somebody else has changed meanwhile. */
const seen = (version: number) => ({ 'If-Match': `"${version}"` });

export const unitAssessmentsQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'maturity-assessments'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/maturity-assessments', {
        params: { path: { unitId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const assess = (unitId: string) => (body: NewAssessment) =>
  unwrap(api.POST('/units/{unitId}/maturity-assessments', { params: { path: { unitId } }, body }));

export type Ended = { id: string; version: number; reason: string };

export const revoke =
  (unitId: string) =>
  ({ id, version, reason }: Ended) =>
    unwrap(
      api.POST('/units/{unitId}/maturity-assessments/{assessmentId}/revoke', {
        params: { path: { unitId, assessmentId: id }, header: seen(version) },
        body: { reason },
      }),
    );

export const unitExceptionsQuery = (unitId: string, status: QueueStatus) =>
  longList([...unitKey(unitId), 'journal-exceptions', status], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/journal-exceptions', {
        params: { path: { unitId }, query: { status, ...(cursor && { cursor }) } },
      }),
    ),
  );

export const decideException =
  (unitId: string) =>
  ({ id, version, decision }: { id: string; version: number; decision: ExceptionDecision }) =>
    unwrap(
      api.POST('/units/{unitId}/journal-exceptions/{exceptionId}/decide', {
        params: { path: { unitId, exceptionId: id }, header: seen(version) },
        body: decision,
      }),
    );

export const endException =
  (unitId: string) =>
  ({ id, version, reason }: Ended) =>
    unwrap(
      api.POST('/units/{unitId}/journal-exceptions/{exceptionId}/end', {
        params: { path: { unitId, exceptionId: id }, header: seen(version) },
        body: { reason },
      }),
    );

/** A new exception, with the name of the request. */
export type Beginning = { key: string; body: NewException };

export const beginException =
  (unitId: string) =>
  ({ key, body }: Beginning) =>
    unwrap(
      api.POST('/units/{unitId}/journal-exceptions', {
        params: { path: { unitId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    );

export const obstaclesQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'medical-obstacles'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/medical-obstacles', {
        params: { path: { unitId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const grantForObstacle =
  (unitId: string) =>
  ({ key, body }: Beginning) =>
    unwrap(
      api.POST('/units/{unitId}/medical-obstacles', {
        params: { path: { unitId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    );

export const endObstacle =
  (unitId: string) =>
  ({ id, version, reason }: Ended) =>
    unwrap(
      api.POST('/units/{unitId}/medical-obstacles/{exceptionId}/end', {
        params: { path: { unitId, exceptionId: id }, header: seen(version) },
        body: { reason },
      }),
    );

export const guardiansQuery = (unitId: string, patientId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'guardians', patientId],
    queryFn: async () =>
      (
        await unwrap(
          api.GET('/units/{unitId}/patients/{patientId}/guardians', {
            params: { path: { unitId, patientId } },
          }),
        )
      ).items,
  });

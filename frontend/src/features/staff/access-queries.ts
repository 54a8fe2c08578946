import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type {
  AccessCaseAnswer,
  AccessCaseTask,
  JudgeAccess,
  MakeAccessCheck,
  QueueStatus,
} from '~/api/types';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

export const accessCasesQuery = (unitId: string, status: QueueStatus) =>
  longList([...unitKey(unitId), 'access-cases', status], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/access-cases', {
        params: { path: { unitId }, query: { status, ...(cursor && { cursor }) } },
      }),
    ),
  );

const seen = (unitId: string, { caseId, version }: AccessCaseTask) => ({
  path: { unitId, caseId },
  header: { 'If-Match': `"${version}"` },
});

export const takeCase = (unitId: string) => (one: AccessCaseTask) =>
  unwrap(api.POST('/units/{unitId}/access-cases/{caseId}/take', { params: seen(unitId, one) }));

export const answerCase =
  (unitId: string) =>
  ({ answer, ...one }: AccessCaseTask & { answer: AccessCaseAnswer }) =>
    unwrap(
      api.POST('/units/{unitId}/access-cases/{caseId}/answer', { params: seen(unitId, one), body: answer }),
    );

export const accessChecksQuery = (unitId: string) =>
  longList([...unitKey(unitId), 'access-checks'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/access-checks', {
        params: { path: { unitId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );

export const accessCheckQuery = (unitId: string, checkId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'access-check', checkId],
    queryFn: () =>
      unwrap(api.GET('/units/{unitId}/access-checks/{checkId}', { params: { path: { unitId, checkId } } })),
  });

export const makeCheck = (unitId: string) => (body: MakeAccessCheck) =>
  unwrap(api.POST('/units/{unitId}/access-checks', { params: { path: { unitId } }, body }));

export const judge =
  (unitId: string, checkId: string) =>
  ({ entryId, ...body }: JudgeAccess & { entryId: string }) =>
    unwrap(
      api.PUT('/units/{unitId}/access-checks/{checkId}/rows/{entryId}', {
        params: { path: { unitId, checkId, entryId } },
        body,
      }),
    );

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { ThreadState, UnitThread } from '~/api/types';
import type { Attached } from '~/shared/messages/messages';
import { longList } from '~/shared/ui/long-list';
import { unitKey } from './queries';

const at = (cursor: string | undefined) => (cursor ? { cursor } : {});

export const threadsQuery = (unitId: string, status: ThreadState) =>
  longList([...unitKey(unitId), 'threads', status], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/threads', { params: { path: { unitId }, query: { status, ...at(cursor) } } }),
    ),
  );

export const threadQuery = (unitId: string, threadId: string) =>
  queryOptions({
    queryKey: [...unitKey(unitId), 'thread', threadId],
    queryFn: () =>
      unwrap(api.GET('/units/{unitId}/threads/{threadId}', { params: { path: { unitId, threadId } } })),
  });

export const messagesQuery = (unitId: string, threadId: string) =>
  longList([...unitKey(unitId), 'thread', threadId, 'messages'], (cursor) =>
    unwrap(
      api.GET('/units/{unitId}/threads/{threadId}/messages', {
        params: { path: { unitId, threadId }, query: at(cursor) },
      }),
    ),
  );

type Answer = { key: string; text: string; attachments: Attached[]; hiddenFromGuardians: boolean };

const read = ({ version }: UnitThread) => `"${version}"`;

export const answerThread =
  (unitId: string, thread: UnitThread) =>
  ({ key, ...body }: Answer) =>
    unwrap(
      api.POST('/units/{unitId}/threads/{threadId}/messages', {
        params: {
          path: { unitId, threadId: thread.threadId },
          header: { 'Idempotency-Key': key, 'If-Match': read(thread) },
        },
        body,
      }),
    );

export const turnThread = (unitId: string, thread: UnitThread) => (verb: 'close' | 'reopen') => {
  const options = {
    params: { path: { unitId, threadId: thread.threadId }, header: { 'If-Match': read(thread) } },
  };
  return unwrap(
    verb === 'close'
      ? api.POST('/units/{unitId}/threads/{threadId}/close', options)
      : api.POST('/units/{unitId}/threads/{threadId}/reopen', options),
  );
};

type First = {
  key: string;
  patientId: string;
  subject: string;
  text: string;
  hiddenFromGuardians: boolean;
};

export const startThread =
  (unitId: string) =>
  ({ key, ...body }: First) =>
    unwrap(
      api.POST('/units/{unitId}/threads', {
        params: { path: { unitId }, header: { 'Idempotency-Key': key } },
        body,
      }),
    );

export const uploadFile = (unitId: string, threadId: string) => (file: File) =>
  unwrap(
    api.POST('/units/{unitId}/threads/{threadId}/attachments', {
      params: { path: { unitId, threadId } },
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, api, unwrap } from '~/api/client';
import type { Attached } from '~/shared/messages/messages';
import { messagesKey } from '~/shared/messages/unread';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

const at = (cursor: string | undefined) => (cursor ? { cursor } : {});

export const threadsQuery = (patientId: string) =>
  longList([...messagesKey(patientId), 'threads'], (cursor) =>
    unwrap(api.GET('/patients/{patientId}/threads', { params: { path: { patientId }, query: at(cursor) } })),
  );

export const threadQuery = (patientId: string, threadId: string) =>
  queryOptions({
    queryKey: [...messagesKey(patientId), 'thread', threadId],
    queryFn: () =>
      unwrap(
        api.GET('/patients/{patientId}/threads/{threadId}', { params: { path: { patientId, threadId } } }),
      ),
  });

export const messagesQuery = (patientId: string, threadId: string) =>
  longList([...messagesKey(patientId), 'in', threadId], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/threads/{threadId}/messages', {
        params: { path: { patientId, threadId }, query: at(cursor) },
      }),
    ),
  );

export type Writing = { clinicId?: string; subject: string; text: string; attachments: Attached[] };

/** What one was writing; null when nothing. */
export const draftQuery = (patientId: string, draft: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'draft', draft],
    queryFn: async () => {
      try {
        return await unwrap(
          api.GET('/patients/{patientId}/message-drafts/{draft}', { params: { path: { patientId, draft } } }),
        );
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
    // Read once for each visit: from then on what is on the screen counts.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const saveDraft = (patientId: string, draft: string, body: Writing) =>
  unwrap(
    api.PUT('/patients/{patientId}/message-drafts/{draft}', { params: { path: { patientId, draft } }, body }),
  );

export const uploadFile = (patientId: string) => (file: File) =>
  unwrap(
    api.POST('/patients/{patientId}/attachments', {
      params: { path: { patientId } },
      body: file as unknown as string,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );

export const markRead = (patientId: string, threadId: string, messageId: string) =>
  unwrap(
    api.PUT('/patients/{patientId}/threads/{threadId}/read', {
      params: { path: { patientId, threadId } },
      body: { messageId },
    }),
  );

type Sent = { key: string; writing: Writing };

/** Starts a thread; whatever comes twice of one form makes one thread. */
export function useStart(patientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, writing: { clinicId = '', subject, text, attachments } }: Sent) =>
      unwrap(
        api.POST('/patients/{patientId}/threads', {
          params: { path: { patientId }, header: { 'Idempotency-Key': key } },
          body: { clinicId, subject, text, attachments },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: patientKey(patientId) }),
  });
}

export function useWrite(patientId: string, threadId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, writing: { text, attachments } }: Sent) =>
      unwrap(
        api.POST('/patients/{patientId}/threads/{threadId}/messages', {
          params: { path: { patientId, threadId }, header: { 'Idempotency-Key': key } },
          body: { text, attachments },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: messagesKey(patientId) }),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { AccessLogKind, AccessLogWho } from '~/api/types';
import { patientKey } from '~/shared/patients/patients';
import { longList } from '~/shared/ui/long-list';

/** Whose acts: everybody's but one's own unless somebody is chosen. */
export type Shown = {
  vem?: AccessLogWho | 'ALL' | undefined;
  vad?: AccessLogKind | undefined;
  fran?: string | undefined;
  till?: string | undefined;
};

const listKey = (patientId: string) => [...patientKey(patientId), 'access-log'] as const;

export const accessLogQuery = (patientId: string, { vem, vad, fran, till }: Shown) =>
  longList([...listKey(patientId), vem, vad, fran, till], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/access-log', {
        params: {
          path: { patientId },
          query: {
            ...(!vem && { own: 'LEFT_OUT' }),
            ...(vem && vem !== 'ALL' && { who: vem }),
            ...(vad && { kind: vad }),
            ...(fran && { from: fran }),
            ...(till && { to: till }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  );

/** The rows that have been asked about, a few at a time: the log itself is below them. */
export const askedQuery = (patientId: string) =>
  longList([...listKey(patientId), 'asked'], (cursor) =>
    unwrap(
      api.GET('/patients/{patientId}/access-log/cases', {
        params: { path: { patientId }, query: { limit: 5, ...(cursor && { cursor }) } },
      }),
    ),
  );

type Question = { entryId: string; comment: string; key: string };

export function useAsk(patientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ entryId, comment, key }: Question) =>
      unwrap(
        api.POST('/patients/{patientId}/access-log/{entryId}/cases', {
          params: { path: { patientId, entryId }, header: { 'Idempotency-Key': key } },
          body: comment ? { comment } : {},
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey(patientId) }),
  });
}

export const proofOf = (patientId: string, entryId: string) =>
  unwrap(
    api.GET('/patients/{patientId}/access-log/{entryId}/proof', { params: { path: { patientId, entryId } } }),
  );

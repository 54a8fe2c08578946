import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Unit } from '~/api/types';
import type { Chosen } from '~/shared/journal/opening';
import { sessionQuery } from '~/shared/session/session';
import { dropUnsaved, keepUnsaved, unsavedOf } from '~/shared/session/unsaved';

type Kept = { units: Unit[]; words: string } & Chosen;

/** What has been filled in and not sent: kept in this window, until it is sent or somebody signs out. */
export function useKept(patientId: string) {
  const client = useQueryClient();
  const [kept] = useState(() => {
    const person = client.getQueryData(sessionQuery.queryKey)?.personId ?? '';
    const what = `${patientId}:application`;
    const found = person ? unsavedOf(person, what) : undefined;
    return {
      begun: found ? (JSON.parse(found) as Kept) : undefined,
      keep: (content: string) => person && keepUnsaved(person, what, content),
      drop: () => dropUnsaved(person, what),
    };
  });
  return kept;
}

/** Keeps it as it changes. */
export function useKeeping(
  { keep }: ReturnType<typeof useKept>,
  { units, words, amount, parts, span }: Kept,
) {
  const content = JSON.stringify({ units, words, amount, parts, span } satisfies Kept);
  useEffect(() => {
    keep(content);
  }, [keep, content]);
}

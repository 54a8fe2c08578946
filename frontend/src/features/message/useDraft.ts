import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '~/api/client';
import { sessionQuery } from '~/shared/session/session';
import { dropUnsaved, keepUnsaved, unsavedOf } from '~/shared/session/unsaved';
import { saveDraft, type Writing } from './queries';

const pauseMs = 800;
const isEmpty = ({ subject, text, attachments }: Writing) => !subject && !text && attachments.length === 0;

/**
 * What is being written: kept on the server a moment after each pause, and in this window until the server has it, so that the same
 * person finds it there after having been signed out.
 */
export function useDraft(patientId: string, draft: string, begin: () => Writing, exists: boolean) {
  const client = useQueryClient();
  const [unsaved] = useState(() => {
    const person = client.getQueryData(sessionQuery.queryKey)?.personId ?? '';
    const what = `${patientId}:${draft}`;
    return {
      found: () => person && unsavedOf(person, what),
      keep: (content: string) => person && keepUnsaved(person, what, content),
      drop: () => dropUnsaved(person, what),
    };
  });
  const [first] = useState(begin);
  const [writing, setWriting] = useState<Writing>(() => JSON.parse(unsaved.found() || JSON.stringify(first)));
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState<'signedOut' | 'lost'>();
  const now = JSON.stringify(writing);
  const kept = useRef(JSON.stringify(first));
  const over = useRef(false);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (now === kept.current || over.current) return;
    const content: Writing = JSON.parse(now);
    if (isEmpty(content) && !savedAt && !exists) {
      unsaved.drop();
      return;
    }
    unsaved.keep(now);
    const timer = setTimeout(() => {
      if (over.current) return;
      // One at a time: an older text never arrives after a newer.
      const sent = saving.current.then(() => saveDraft(patientId, draft, content));
      saving.current = sent.then(
        (saved) => {
          kept.current = now;
          if (unsaved.found() === now) unsaved.drop();
          setSavedAt(saved.savedAt);
          setFailed(undefined);
        },
        (error) => setFailed(error instanceof ApiError && error.status === 401 ? 'signedOut' : 'lost'),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [now, patientId, draft, savedAt, exists, unsaved]);
  return {
    writing,
    setWriting,
    savedAt,
    failed,
    /** Before it is sent: nothing more is kept, and what is on its way has arrived. */
    stop: async () => {
      over.current = true;
      await saving.current;
    },
    /** It has arrived: there is nothing to put back. */
    sent: unsaved.drop,
    /** It was not sent after all. */
    goOn: () => {
      over.current = false;
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import { saveDraft, type Writing } from './queries';

const pauseMs = 800;
const isEmpty = ({ subject, text, attachments }: Writing) => !subject && !text && attachments.length === 0;

/** Keeps on the server what is being written, a moment after each pause. */
export function useDraft(patientId: string, draft: string, writing: Writing, exists: boolean) {
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const now = JSON.stringify(writing);
  const kept = useRef(now);
  const over = useRef(false);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (now === kept.current || over.current) return;
    const timer = setTimeout(() => {
      const content: Writing = JSON.parse(now);
      if (isEmpty(content) && !savedAt && !exists) return;
      saving.current = saveDraft(patientId, draft, content).then(
        (saved) => {
          kept.current = now;
          setSavedAt(saved.savedAt);
          setFailed(false);
        },
        () => setFailed(true),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [now, patientId, draft, savedAt, exists]);
  return {
    savedAt,
    failed,
    /** Before it is sent: nothing more is kept, and what is on its way has arrived. */
    stop: async () => {
      over.current = true;
      await saving.current;
    },
    /** It was not sent after all. */
    goOn: () => {
      over.current = false;
    },
  };
}

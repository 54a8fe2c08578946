import { useEffect, useState, useSyncExternalStore } from 'react';

type Said = { text: string; seen: boolean };

/** Long enough to be read; what it says shows on the page as well, in what has changed there. */
const SHOWN_MS = 8000;

let said: Said = { text: '', seen: false };
const listeners = new Set<() => void>();

function tell(text: string, seen: boolean): void {
  // A repeated sentence must still be a change to be read.
  said = { text: text === said.text ? `${text}\u00a0` : text, seen };
  for (const listener of listeners) listener();
}

/** Says once that something is done, to the eye and to a screen reader, without moving focus. */
export const announce = (text: string) => tell(text, true);

/** Says once to a screen reader what everybody else sees happen. */
export const whisper = (text: string) => tell(text, false);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcer() {
  const current = useSyncExternalStore(subscribe, () => said);
  const [over, setOver] = useState<Said>();
  useEffect(() => {
    const end = () => setOver(current);
    const timer = setTimeout(end, SHOWN_MS);
    // Whoever goes on has seen it, and may want what it covers.
    addEventListener('pointerdown', end);
    addEventListener('keydown', end);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', end);
      removeEventListener('keydown', end);
    };
  }, [current]);
  const shown = current.seen && over !== current;
  return (
    <div className={shown ? 'announcement' : 'visually-hidden'} role="status">
      {current.text}
    </div>
  );
}

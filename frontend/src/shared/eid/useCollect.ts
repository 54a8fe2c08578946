import { useEffect, useRef } from 'react';
import { collect, type Outcome } from './collect';

const everyMs = 1_000;

/** Asks about an order each second while the page is seen, until the answer is final. */
export function useCollect(
  id: string | undefined,
  onOutcome: (outcome: Outcome) => void,
  returnNonce?: string,
): void {
  const report = useRef(onOutcome);
  useEffect(() => {
    report.current = onOutcome;
  });

  useEffect(() => {
    if (!id) return;
    let stopped = false;
    let asking = false;
    let timer: ReturnType<typeof setTimeout>;

    const ask = async () => {
      clearTimeout(timer);
      if (stopped || asking || document.hidden) return;
      asking = true;
      const outcome = await collect(id, returnNonce);
      asking = false;
      if (stopped) return;
      const goesOn = outcome.kind === 'pending' || outcome.kind === 'trouble';
      stopped = !goesOn;
      report.current(outcome);
      if (goesOn) timer = setTimeout(ask, everyMs);
    };

    document.addEventListener('visibilitychange', ask);
    ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [id, returnNonce]);
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '~/api/client';
import type { GivenStep, StepAnswer } from '~/api/types';
import { isSame, kept } from '~/shared/programs/answers';
import { type Place, programQuery, saveStep, withStep } from './queries';

const pauseMs = 800;
const retryMs = 5_000;

type State =
  | { kind: 'idle' | 'lost' | 'refused' }
  | { kind: 'saved'; at: string }
  /** The step as somebody else, or another window, has saved it. */
  | { kind: 'conflict'; theirs: GivenStep };

/**
 * Keeps the answer to a step on the server, a moment after each pause, and what could not be kept until it can. Of a step that is done
 * nothing is kept before one says so, since the clinic reads it.
 */
export function useStepDraft(place: Place, step: GivenStep) {
  const client = useQueryClient();
  const [answer, setAnswer] = useState<StepAnswer>(step.answer ?? {});
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [again, setAgain] = useState(0);
  const seen = useRef(step);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const query = programQuery(place.patientId, place.givenId);

  const hold = (saved: GivenStep) => {
    seen.current = saved;
    client.setQueryData(query.queryKey, (program) => program && withStep(program, saved));
  };
  const refused = async (error: unknown) => {
    if (!(error instanceof ApiError)) setState({ kind: 'lost' });
    else if (error.status === 412) {
      const { steps } = await client.fetchQuery({ ...query, staleTime: 0 });
      const theirs = steps.find((one) => one.step === place.step);
      if (theirs) setState({ kind: 'conflict', theirs });
    } else setState({ kind: error.status >= 500 ? 'lost' : 'refused' });
  };
  /** One at a time, each on top of the one before. */
  const save = (wanted: StepAnswer, done: boolean): Promise<GivenStep> => {
    const now = saving.current.then(async () => {
      // What a pause would have kept has meanwhile been said to be done: kept after it, it would undo it.
      if (!done && seen.current.done) return seen.current;
      try {
        const body = { done, ...(kept(wanted) && { answer: kept(wanted) }) };
        const saved = await saveStep(place, seen.current.version, body);
        hold(saved);
        setState({ kind: 'saved', at: saved.savedAt ?? '' });
        return saved;
      } catch (error) {
        await refused(error).catch(() => setState({ kind: 'lost' }));
        throw error;
      }
    });
    saving.current = now.catch(() => {});
    return now;
  };

  const unsaved = !step.done && !isSame(answer, seen.current.answer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the answer, and each new try, waits anew
  useEffect(() => {
    if (!unsaved || state.kind === 'conflict') return;
    const timer = setTimeout(() => save(answer, false).catch(() => {}), again ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [answer, again]);
  const lost = state.kind === 'lost';
  useEffect(() => {
    if (!lost) return;
    const retry = () => setAgain((tries) => tries + 1);
    const timer = setInterval(retry, retryMs);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [lost]);
  useLeaving(unsaved);

  return {
    answer,
    change: (next: StepAnswer) => {
      setAgain(0);
      setAnswer(next);
    },
    state,
    done: () => save(answer, true),
    keepMine: (theirs: GivenStep) => {
      hold(theirs);
      setState({ kind: 'idle' });
      return save(answer, theirs.done);
    },
    takeTheirs: (theirs: GivenStep) => {
      hold(theirs);
      setAnswer(theirs.answer ?? {});
      setState({ kind: 'idle' });
    },
  };
}

/** The browser asks before what is not saved is closed. */
function useLeaving(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

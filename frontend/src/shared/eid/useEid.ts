import { useState } from 'react';
import { ApiError, api, unwrap } from '~/api/client';
import type { EidOrder, EidPurpose, Problem } from '~/api/types';
import { type Ending, type Outcome, outcomeOfError, type Trouble } from './collect';
import { useCollect } from './useCollect';

export type Device = EidOrder['device'];
export type Provider = EidOrder['provider'];
export type Way = { provider: Provider; device: Device };
export type StartTrouble = 'inProgress' | 'unavailable' | 'tooMany' | 'offline';

export type EidState =
  | { step: 'choose'; trouble?: StartTrouble; way?: Way }
  | { step: 'starting'; way: Way }
  | {
      step: 'waiting';
      way: Way;
      order: EidOrder;
      receivedAt: number;
      hint: EidOrder['hint'];
      qr?: string | undefined;
      trouble?: Trouble;
    }
  | { step: 'failed'; way: Way; ending: Ending }
  | { step: 'refused'; problem: Partial<Problem> }
  | { step: 'done' };

type Use = {
  purpose: EidPurpose;
  /** The person has shown who they are. */
  onDone: () => void;
  /** Called before the app on this device takes over; this page may not be there when it is back. */
  onLeave: (provider: Provider) => void;
};

/** Showing who one is with an e-identification, from the choice of way to the answer. */
export function useEid({ purpose, onDone, onLeave }: Use) {
  const [state, setState] = useState<EidState>({ step: 'choose' });

  const onOutcome = (outcome: Outcome) => {
    if (outcome.kind === 'done') {
      setState({ step: 'done' });
      onDone();
      return;
    }
    setState((now) => (now.step === 'waiting' ? afterOutcome(now, outcome) : now));
  };
  useCollect(state.step === 'waiting' ? state.order.id : undefined, onOutcome);

  const start = async (way: Way) => {
    setState({ step: 'starting', way });
    try {
      const order = await unwrap(api.POST('/auth/eid-orders', { body: { ...way, purpose } }));
      setState({ step: 'waiting', way, order, receivedAt: Date.now(), hint: order.hint, qr: order.qr });
      if (order.autoStartUrl) {
        onLeave(way.provider);
        window.location.assign(order.autoStartUrl);
      }
    } catch (error) {
      const refused = outcomeOfError(error);
      setState(
        refused.kind === 'refused'
          ? { step: 'refused', problem: refused.problem }
          : { step: 'choose', trouble: troubleOf(error), way },
      );
    }
  };

  const cancel = () => {
    if (state.step === 'waiting') {
      // If this is lost the order ends by itself in a few minutes.
      api
        .DELETE('/auth/eid-orders/{id}', { params: { path: { id: state.order.id } } })
        .catch(() => undefined);
    }
    setState({ step: 'choose' });
  };

  return { state, start, cancel };
}

type Waiting = Extract<EidState, { step: 'waiting' }>;

function afterOutcome(
  { trouble: _, ...now }: Waiting,
  outcome: Exclude<Outcome, { kind: 'done' }>,
): EidState {
  switch (outcome.kind) {
    case 'pending':
      return { ...now, hint: outcome.hint, qr: outcome.qr ?? now.qr };
    case 'trouble':
      return { ...now, trouble: outcome.trouble };
    case 'failed':
      return { step: 'failed', way: now.way, ending: outcome.ending };
    case 'refused':
      return { step: 'refused', problem: outcome.problem };
  }
}

function troubleOf(error: unknown): StartTrouble {
  if (!(error instanceof ApiError)) return 'offline';
  if (error.status === 409) return 'inProgress';
  return error.status === 429 ? 'tooMany' : 'unavailable';
}

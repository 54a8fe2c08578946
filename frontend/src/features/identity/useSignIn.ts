import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, api, unwrap } from '~/api/client';
import type { EidHint, EidOrder, Problem } from '~/api/types';
import { internalTarget } from '~/shared/session/target';
import { type Outcome, outcomeOfError, type Trouble } from './collect';
import { keepTarget } from './kept-target';
import { useCollect } from './useCollect';

export type Device = EidOrder['device'];
export type StartTrouble = 'inProgress' | 'unavailable' | 'tooMany' | 'offline';

export type SignInState =
  | { step: 'choose'; trouble?: StartTrouble }
  | { step: 'starting'; device: Device }
  | {
      step: 'waiting';
      order: EidOrder;
      receivedAt: number;
      hint: EidHint;
      qr?: string | undefined;
      trouble?: Trouble;
    }
  | { step: 'failed'; device: Device; hint: EidHint }
  | { step: 'refused'; problem: Partial<Problem> }
  | { step: 'done' };

/** The sign-in with BankID, from the choice of device to the page one wanted. */
export function useSignIn(to: string | undefined) {
  const [state, setState] = useState<SignInState>({ step: 'choose' });
  const finish = useFinish();

  const onOutcome = (outcome: Outcome) => {
    if (outcome.kind === 'done') {
      setState({ step: 'done' });
      finish(to);
      return;
    }
    setState((now) => (now.step === 'waiting' ? afterOutcome(now, outcome) : now));
  };
  useCollect(state.step === 'waiting' ? state.order.id : undefined, onOutcome);

  const start = async (device: Device) => {
    setState({ step: 'starting', device });
    try {
      const order = await unwrap(api.POST('/auth/eid-orders', { body: { provider: 'bankid', device } }));
      setState({ step: 'waiting', order, receivedAt: Date.now(), hint: order.hint, qr: order.qr });
      if (order.autoStartUrl) {
        keepTarget(internalTarget(to));
        window.location.assign(order.autoStartUrl);
      }
    } catch (error) {
      const refused = outcomeOfError(error);
      setState(
        refused.kind === 'refused'
          ? { step: 'refused', problem: refused.problem }
          : { step: 'choose', trouble: troubleOf(error) },
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

type Waiting = Extract<SignInState, { step: 'waiting' }>;

function afterOutcome(
  { trouble: _, ...now }: Waiting,
  outcome: Exclude<Outcome, { kind: 'done' }>,
): SignInState {
  switch (outcome.kind) {
    case 'pending':
      return { ...now, hint: outcome.hint, qr: outcome.qr ?? now.qr };
    case 'trouble':
      return { ...now, trouble: outcome.trouble };
    case 'failed':
      return { step: 'failed', device: now.order.device, hint: outcome.hint };
    case 'refused':
      return { step: 'refused', problem: outcome.problem };
  }
}

function troubleOf(error: unknown): StartTrouble {
  if (!(error instanceof ApiError)) return 'offline';
  if (error.status === 409) return 'inProgress';
  return error.status === 429 ? 'tooMany' : 'unavailable';
}

/** Forgets what an earlier person saw, and opens the page that was asked for. */
export function useFinish() {
  const client = useQueryClient();
  const router = useRouter();
  return (to: string | undefined) => {
    client.clear();
    router.history.replace(internalTarget(to));
  };
}

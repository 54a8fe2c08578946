import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { Session } from '~/api/types';
import { dropUnsavedBut } from './unsaved';

/** A session and when it was received by this device's clock, so that the server's clock can be followed. */
export type HeldSession = Session & { receivedAt: number };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<HeldSession> => {
    const session = await unwrap(api.GET('/session'));
    dropUnsavedBut(session.personId);
    return { ...session, receivedAt: Date.now() };
  },
  staleTime: 30_000,
  refetchInterval: 60_000,
  refetchOnWindowFocus: 'always',
});

/** The server's clock, which the sandbox may have moved, in milliseconds. */
export function serverNow(session: HeldSession, deviceNow = Date.now()): number {
  return Date.parse(session.now) + (deviceNow - session.receivedAt);
}

const warnAheadSeconds = 120;

export type Countdown = {
  phase: 'active' | 'warning' | 'ended';
  /** What ends the session: having been idle, or having been signed in as long as one may. */
  limit: 'idle' | 'absolute';
  secondsLeft: number;
};

export function countdown(session: HeldSession, deviceNow = Date.now()): Countdown {
  const idle = Date.parse(session.idleExpiresAt);
  const absolute = Date.parse(session.expiresAt);
  const limit = absolute <= idle ? 'absolute' : 'idle';
  const secondsLeft = (Math.min(idle, absolute) - serverNow(session, deviceNow)) / 1000;
  const phase = secondsLeft <= 0 ? 'ended' : secondsLeft <= warnAheadSeconds ? 'warning' : 'active';
  return { phase, limit, secondsLeft };
}

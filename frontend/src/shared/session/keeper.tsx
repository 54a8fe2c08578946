import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { onActivity } from '~/api/client';
import { countdown, type HeldSession, sessionQuery } from './session';

const Warning = lazy(() => import('./warning'));
const settleMs = 1_000;

/** Follows the session while somebody is signed in: warns in time, and learns of every extension. */
export function SessionKeeper() {
  const client = useQueryClient();
  // Only follows a session that a page has asked for; the sign-in page asks for none.
  const { data: session } = useQuery({
    ...sessionQuery,
    enabled: client.getQueryData(sessionQuery.queryKey) !== undefined,
  });
  const state = useCountdown(session);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    onActivity(() => {
      clearTimeout(timer);
      timer = setTimeout(() => client.invalidateQueries(sessionQuery), settleMs);
    });
    return () => {
      clearTimeout(timer);
      onActivity(() => {});
    };
  }, [client]);

  const phase = state?.phase;
  useEffect(() => {
    // The server has the last word: it answers 401 when the session is over.
    if (phase === 'ended') client.invalidateQueries(sessionQuery);
  }, [phase, client]);

  if (state?.phase !== 'warning') return null;
  return (
    <Suspense fallback={null}>
      <Warning limit={state.limit} secondsLeft={state.secondsLeft} />
    </Suspense>
  );
}

function useCountdown(session: HeldSession | undefined) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!session) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [session]);
  return session && countdown(session, Math.max(now, session.receivedAt));
}

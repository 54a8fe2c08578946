import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { api } from '~/api/client';
import { dropUnsavedBut } from './unsaved';

/** The page on which signing out could not be confirmed; leaving it ends the message. */
let failedAt: string | undefined;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function setFailedAt(href: string | undefined): void {
  failedAt = href;
  for (const listener of listeners) listener();
}

export const useSignOutFailedAt = () => useSyncExternalStore(subscribe, () => failedAt);

/** Ends the session and forgets everything held here. Only the server's word is taken for that the session is over. */
export function useSignOut() {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    const over = await api.DELETE('/session').then(
      ({ response }) => response.ok || response.status === 401,
      () => false,
    );
    if (over) await router.navigate({ to: '/utloggad' });
    setFailedAt(over ? undefined : router.state.location.href);
    client.clear();
    dropUnsavedBut();
  };
}

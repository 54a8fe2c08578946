import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { internalTarget } from '~/shared/session/target';

/** Forgets what an earlier person saw, and opens the page that was asked for. */
export function useFinish() {
  const client = useQueryClient();
  const router = useRouter();
  return (to: string | undefined) => {
    client.clear();
    router.history.replace(internalTarget(to));
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '~/api/client';

/** Ends the session and forgets everything held here, also when the server cannot be reached. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await api.DELETE('/session').catch(() => undefined);
    await navigate({ to: '/utloggad' });
    client.clear();
  };
}

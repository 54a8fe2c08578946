import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '~/api/client';

const triesWithoutContact = 2;

/** What one may not do, told or not. */
export const refused = (error: unknown) =>
  error instanceof ApiError && (error.status === 403 || error.status === 404);

/** One cache for the page; what it held of a patient is dropped when the answer becomes a refusal. */
export function createQueryClient(onSessionOver: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiError && error.status === 401) onSessionOver();
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        onError(error);
        if (refused(error)) forget(query.queryKey);
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        onError(error);
        // A right may have ended while a form stood open.
        if (refused(error)) client.invalidateQueries({ queryKey: ['my-patients'] });
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        // Looking at the page again is no activity: it must not keep a session alive. The session itself is asked for.
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => !(error instanceof ApiError) && failures < triesWithoutContact,
        retryDelay: 800,
      },
      mutations: { networkMode: 'always' },
    },
  });

  const forget = ([kind, patientId]: readonly unknown[]) => {
    if (kind !== 'patient') return;
    client.invalidateQueries({ queryKey: ['my-patients'] });
    client.removeQueries({ queryKey: ['patient', patientId], type: 'inactive' });
  };
  return client;
}

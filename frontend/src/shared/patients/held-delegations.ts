import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';

/** What others let one do for them, offer to, and have let one do; latest first. */
export const heldDelegationsQuery = queryOptions({
  queryKey: ['held-delegations'],
  queryFn: async () => (await unwrap(api.GET('/me/delegations'))).items,
});

import { queryOptions } from '@tanstack/react-query';
import { ApiError, api, unwrap } from '~/api/client';
import type { Commission } from '~/api/types';

/** The posts one has as staff today. */
export const commissionsQuery = queryOptions({
  queryKey: ['commissions'],
  queryFn: async () => (await unwrap(api.GET('/me/commissions'))).items,
  staleTime: 60_000,
});

/** The post that the session acts in; null when none is chosen, or the chosen one no longer stands. */
export const commissionQuery = queryOptions({
  queryKey: ['commission'],
  queryFn: async (): Promise<Commission | null> => {
    try {
      return await unwrap(api.GET('/session/commission'));
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  },
});

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/me')) });

export const sessionsQuery = queryOptions({
  queryKey: ['my-sessions'],
  queryFn: async () => (await unwrap(api.GET('/me/sessions'))).items,
});

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';

/** One's password, if any; asked for at the start of a session that began with it, since it may have to be changed first. */
export const ownPasswordQuery = queryOptions({
  queryKey: ['my-password'],
  queryFn: () => unwrap(api.GET('/me/password')),
});

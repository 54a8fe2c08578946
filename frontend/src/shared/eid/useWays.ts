import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '~/api/client';
import type { SignInWays } from '~/api/types';

/** Offered when the server cannot say: who tries one that is not there is told so. */
const all: SignInWays = { eid: ['bankid', 'freja'], password: true };

/** The ways in that there are; undefined while they are asked for. They do not change while the server runs. */
export function useWays(): SignInWays | undefined {
  const { data, isError } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => unwrap(api.GET('/auth/ways')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return isError ? all : data;
}

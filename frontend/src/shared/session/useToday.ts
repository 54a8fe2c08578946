import { useQuery } from '@tanstack/react-query';
import { dayOf } from '~/shared/format/dates';
import { serverNow, sessionQuery } from './session';

/** Today in Stockholm by the server's clock. */
export function useToday(): string {
  const { data: session } = useQuery(sessionQuery);
  return dayOf(session ? serverNow(session) : Date.now());
}

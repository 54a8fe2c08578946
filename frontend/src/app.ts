import type { RouterHistory } from '@tanstack/react-router';
import { createQueryClient } from './query-client';
import { makeRouter } from './router';

/** The cache and the routes, joined: when the session turns out to be over, the sign-in page takes over, with the target kept. */
export function createApp(history?: RouterHistory) {
  const client = createQueryClient(() => {
    // Who was never signed in is led by the route's own guard.
    if (client.getQueryData(['session']) === undefined) return;
    const { pathname, href } = router.state.location;
    client.clear();
    if (pathname.startsWith('/logga-in') || pathname === '/utloggad') return;
    router.navigate({ to: '/logga-in', search: { to: href, slut: '1' } });
  });
  const router = makeRouter(client, history);
  return { client, router };
}

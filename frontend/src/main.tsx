import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from './i18n/messages';
import { createQueryClient } from './query-client';
import { makeRouter } from './router';
import { chosenLocale, LanguageProvider } from './shared/ui/language';

const client = createQueryClient(() => {
  const { pathname, href } = router.state.location;
  // The first question of a page is the guard's own; it keeps the target itself.
  if (pathname.startsWith('/logga-in') || pathname === '/utloggad' || !router.state.matches.length) return;
  const wasSignedIn = client.getQueryData(['session']) !== undefined;
  if (!wasSignedIn) return;
  client.clear();
  router.navigate({ to: '/logga-in', search: { to: href, slut: '1' } });
});
const router = makeRouter(client);

const locale = chosenLocale();
const messages = await loadMessages(locale);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider initial={{ locale, messages }}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

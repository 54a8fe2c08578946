import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app';
import { loadMessages } from './i18n/messages';
import { chosenLocale, LanguageProvider } from './shared/ui/language';

const { client, router } = createApp();

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

import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './app';
import { loadLanguage, loadTexts } from './i18n/texts';
import { chosenLocale, LanguageProvider } from './shared/ui/language';

const { client, router } = createApp();

await loadLanguage(chosenLocale());
await loadTexts(['shell']);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budgets } from './scripts/budgets.ts';
import { messages } from './scripts/messages.ts';

// Without it no line of the sandbox console reaches dist; the budgets are for what people are served.
const sandbox = process.env.VITE_SANDBOX === 'true';
const backend = process.env.BACKEND ?? 'http://localhost:8080';

/** The libraries that every page loads, and the parts of them that only some do. */
const everyPage =
  /node_modules\/(react|react-dom|scheduler|@tanstack|use-intl|intl-messageformat|@formatjs|openapi-fetch)\//;
const somePages = /[iI]nfinite|[mM]utationState|queriesObserver|useQueries|[sS]uspense/;

export default defineConfig({
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] }), enforce: 'pre' },
    messages(),
    ...(sandbox ? [] : [budgets()]),
  ],
  resolve: { tsconfigPaths: true },
  define: { __SANDBOX__: JSON.stringify(sandbox) },
  build: {
    target: 'baseline-widely-available',
    // No data: addresses; the content security policy allows this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // As one file, which stays the same when our own code changes.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: (id) => everyPage.test(id) && !somePages.test(id),
            },
            // One file each instead of a dozen small ones.
            { name: 'shell', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': backend,
      // Pages and simulators share the prefix; only calls that ask for JSON go to the server.
      '/sandbox': {
        target: backend,
        bypass: (request) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined),
      },
    },
  },
  // Files share an environment: to make one for each takes longer than the tests. Each test cleans up after itself.
  test: { environment: 'node', isolate: false, testTimeout: 60_000, include: ['src/**/*.test.{ts,tsx}'] },
});

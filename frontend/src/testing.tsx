import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Problem, Session } from '~/api/types';
import { createApp } from './app';
import { loadTexts } from './i18n/texts';
import { LanguageProvider } from './shared/ui/language';

// How long a busy machine may take, not how long anything is waited for.
configure({ asyncUtilTimeout: 15_000 });

export const now = '2026-11-21T09:00:00Z';
export const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

export const session = {
  personId: 'mother',
  assurance: 'E_ID',
  method: 'bankid',
  authenticatedAt: now,
  startedAt: now,
  now,
  idleExpiresAt: later(30),
  expiresAt: later(600),
} satisfies Session;

type Answer = {
  status?: number;
  body?: unknown;
  lost?: boolean;
  headers?: Record<string, string>;
  /** It is on its way until then. */
  after?: Promise<unknown>;
};
type Answers = Record<string, Answer>;

/** A server for the tests of a file: what it answers, by method and path, and what it has been asked. */
export function serve(usual: Answers) {
  const server = { answers: {} as Answers, asked: [] as string[], sent: {} as Record<string, unknown> };
  beforeAll(() => loadTexts(['shell']));
  beforeEach(() => {
    server.asked = [];
    server.sent = {};
    server.answers = { 'GET /session': { body: session }, ...usual };
    sessionStorage.clear();
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('scrollTo', () => {});
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('fetch', async (request: Request) => {
      const key = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
      server.asked.push(key);
      if (request.headers.get('content-type')) server.sent[key] = await request.json();
      const answer = server.answers[key];
      await answer?.after;
      if (answer?.lost) throw new TypeError('Failed to fetch');
      const {
        status = 200,
        body,
        headers,
      } = answer ?? { status: 404, body: { code: 'NOT_FOUND', status: 404 } };
      return new Response(status === 204 ? null : JSON.stringify(body ?? {}), {
        status,
        headers: {
          'content-type': status < 400 ? 'application/json' : 'application/problem+json',
          ...headers,
        },
      });
    });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  const refuse = (path: string, problem: Partial<Problem>, headers: Record<string, string> = {}) => {
    server.answers[path] = { status: problem.status ?? 403, body: problem, headers };
  };
  return Object.assign(server, { refuse });
}

export function open(path: string) {
  const app = createApp(createMemoryHistory({ initialEntries: [path] }));
  render(
    <QueryClientProvider client={app.client}>
      <LanguageProvider>
        <RouterProvider router={app.router} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return { ...app, user: userEvent.setup() };
}

export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

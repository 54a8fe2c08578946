import createClient from 'openapi-fetch';
import { heldTexts } from '~/i18n/texts';
import type { paths } from './schema';
import type { Problem } from './types';

/** An answer that is not a success; `problem` is absent when the body was not problem details. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> = {},
    /** Seconds until it may be tried again, when the server says. */
    readonly retryAfter?: number,
  ) {
    super(problem.title ?? `HTTP ${status}`);
  }
}

type Activity = () => void;
let activity: Activity = () => {};

/** Hears of every answer that the server counts as the person being active. */
export function onActivity(listener: Activity): void {
  activity = listener;
}

export const api = createClient<paths>({
  // Whole, since tests have no page that a path could be relative to.
  baseUrl: `${globalThis.location?.origin ?? ''}/api/v1`,
  headers: { 'X-Requested-With': 'vardombud', Accept: 'application/json, application/problem+json' },
  // Looked up at the call, so that tests can put their own in its place.
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  // What the server sends to people is in the language that they read here, whatever the browser's is.
  onRequest({ request }) {
    request.headers.set('Accept-Language', heldTexts().locale);
  },
  onResponse({ response, schemaPath }) {
    if (response.ok && schemaPath !== '/session' && !schemaPath.startsWith('/auth/')) activity();
  },
});

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The content of a successful answer; throws ApiError otherwise. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const wait = Number(response.headers.get('Retry-After'));
  const problem = typeof error === 'object' && error !== null ? error : {};
  throw new ApiError(response.status, problem, wait > 0 ? wait : undefined);
}

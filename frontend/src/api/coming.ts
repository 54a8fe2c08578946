// TODO: goes away as openapi.yaml gets these routes.
import type { components } from './schema';

type Channel = components['schemas']['Channel'];
type Answer<T> = { 200: { headers: object; content: { 'application/json': T } } };
type Parameters<Path> = { query?: never; header?: never; path: Path; cookie?: never };
type Body<T> = { content: { 'application/json': T } };
type None = { query?: never; header?: never; path?: never; cookie?: never };

export type PendingContact = { challengeId: string; channel: Channel; value: string; expiresAt: string };
export type ContactWarning = 'MOBILE_IS_GUARDIANS' | 'EMAIL_IS_GUARDIANS';
export type Me = {
  personId: string;
  name: string | null;
  personalNumber: string;
  language?: 'sv' | 'en';
  contact: { mobile?: string; email?: string };
  pending: PendingContact[];
  warnings: ContactWarning[];
};
export type Coming = {
  '/me': {
    get: { parameters: None; requestBody?: never; responses: Answer<Me> };
    patch: {
      parameters: None;
      requestBody: Body<{ mobile?: string; email?: string; language?: 'sv' | 'en' }>;
      responses: Answer<Me>;
    };
  };
  '/me/contact-codes/{challengeId}': {
    post: {
      parameters: Parameters<{ challengeId: string }>;
      requestBody: Body<{ code: string }>;
      responses: Answer<Me>;
    };
  };
  '/me/contact/{channel}': {
    delete: { parameters: Parameters<{ channel: Channel }>; requestBody?: never; responses: Answer<Me> };
  };
};

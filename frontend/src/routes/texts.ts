import type { Part } from '~/i18n/texts';

/** The texts that each route shows besides the shell's; loaded with it, and counted with it. */
export const textsOf = {
  access: ['proxy', 'rights'],
  accessibility: ['support'],
  'add-child': ['proxy'],
  journal: ['journal', 'rights'],
  'journal-entry': ['journal', 'rights'],
  person: [],
  'person-home': ['proxy', 'rights'],
  sandbox: [],
  'sandbox-bankid': [],
  'sign-in': ['identity', 'eid'],
  'sign-in-return': ['identity', 'eid'],
  start: ['proxy'],
} satisfies Record<string, Part[]>;

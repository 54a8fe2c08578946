import type { Part } from '~/i18n/texts';

/** The texts that each route shows besides the shell's; loaded with it, and counted with it. */
export const textsOf = {
  access: ['proxy', 'rights'],
  accessibility: ['support'],
  'add-child': ['proxy'],
  clinics: ['clinic'],
  journal: ['journal', 'rights'],
  'journal-entry': ['journal', 'rights'],
  person: [],
  'person-home': ['proxy', 'rights'],
  sandbox: [],
  'sandbox-bankid': [],
  'sandbox-freja': [],
  'sign-in': ['identity', 'eid'],
  'sign-in-return': ['identity', 'eid'],
  staff: ['staff'],
  'staff-add-patient': ['staff'],
  'staff-approvals': ['staff'],
  'staff-commissions': ['staff'],
  'staff-patients': ['staff'],
  start: ['proxy', 'work'],
} satisfies Record<string, Part[]>;

export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The texts by part, so that a page loads only its own. The shell's are always there. */
export const parts = {
  shell: { sv: () => import('./sv/shell'), en: () => import('./en/shell') },
  catalogue: { sv: () => import('./sv/catalogue'), en: () => import('./en/catalogue') },
  certificate: { sv: () => import('./sv/certificate'), en: () => import('./en/certificate') },
  'access-log': { sv: () => import('./sv/access-log'), en: () => import('./en/access-log') },
  appointment: { sv: () => import('./sv/appointment'), en: () => import('./en/appointment') },
  clinic: { sv: () => import('./sv/clinic'), en: () => import('./en/clinic') },
  delegation: { sv: () => import('./sv/delegation'), en: () => import('./en/delegation') },
  eid: { sv: () => import('./sv/eid'), en: () => import('./en/eid') },
  errand: { sv: () => import('./sv/errand'), en: () => import('./en/errand') },
  exception: { sv: () => import('./sv/exception'), en: () => import('./en/exception') },
  forms: { sv: () => import('./sv/forms'), en: () => import('./en/forms') },
  handover: { sv: () => import('./sv/handover'), en: () => import('./en/handover') },
  identity: { sv: () => import('./sv/identity'), en: () => import('./en/identity') },
  journal: { sv: () => import('./sv/journal'), en: () => import('./en/journal') },
  operator: { sv: () => import('./sv/operator'), en: () => import('./en/operator') },
  prescription: { sv: () => import('./sv/prescription'), en: () => import('./en/prescription') },
  message: { sv: () => import('./sv/message'), en: () => import('./en/message') },
  notification: { sv: () => import('./sv/notification'), en: () => import('./en/notification') },
  opening: { sv: () => import('./sv/opening'), en: () => import('./en/opening') },
  program: { sv: () => import('./sv/program'), en: () => import('./en/program') },
  'program-step': { sv: () => import('./sv/program-step'), en: () => import('./en/program-step') },
  'log-words': { sv: () => import('./sv/log-words'), en: () => import('./en/log-words') },
  profile: { sv: () => import('./sv/profile'), en: () => import('./en/profile') },
  proxy: { sv: () => import('./sv/proxy'), en: () => import('./en/proxy') },
  refusal: { sv: () => import('./sv/refusal'), en: () => import('./en/refusal') },
  rights: { sv: () => import('./sv/rights'), en: () => import('./en/rights') },
  seal: { sv: () => import('./sv/seal'), en: () => import('./en/seal') },
  selftest: { sv: () => import('./sv/selftest'), en: () => import('./en/selftest') },
  staff: { sv: () => import('./sv/staff'), en: () => import('./en/staff') },
  'staff-blocks': { sv: () => import('./sv/staff-blocks'), en: () => import('./en/staff-blocks') },
  'staff-access': { sv: () => import('./sv/staff-access'), en: () => import('./en/staff-access') },
  'staff-clinic': { sv: () => import('./sv/staff-clinic'), en: () => import('./en/staff-clinic') },
  'staff-grants': { sv: () => import('./sv/staff-grants'), en: () => import('./en/staff-grants') },
  'staff-programs': { sv: () => import('./sv/staff-programs'), en: () => import('./en/staff-programs') },
  'staff-errands': { sv: () => import('./sv/staff-errands'), en: () => import('./en/staff-errands') },
  'staff-selftest': {
    sv: () => import('./sv/staff-selftest'),
    en: () => import('./en/staff-selftest'),
  },
  support: { sv: () => import('./sv/support'), en: () => import('./en/support') },
  visits: { sv: () => import('./sv/visits'), en: () => import('./en/visits') },
  work: { sv: () => import('./sv/work'), en: () => import('./en/work') },
};
export type Part = keyof typeof parts;

type Swedish = { [Each in Part]: Awaited<ReturnType<(typeof parts)[Each]['sv']>>['default'] };
type All<T> = { [Each in keyof T]: (texts: T[Each]) => void }[keyof T] extends (texts: infer Both) => void
  ? Both
  : never;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    /** The Swedish texts of all parts; `Words` holds other languages to the same keys. */
    Messages: All<Swedish>;
  }
}

/** What the page has loaded so far, in one language. */
export type Held = { locale: Locale; messages: object };

let held: Held = { locale: 'sv', messages: {} };
const wanted = new Set<Part>();
const listeners = new Set<() => void>();

export const heldTexts = (): Held => held;
export const subscribeTexts = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function hold(next: Held): void {
  held = next;
  for (const listener of listeners) listener();
}

async function load(locale: Locale, some: readonly Part[]): Promise<object> {
  const files = await Promise.all(some.map((part) => parts[part][locale]()));
  return Object.assign({}, ...files.map((file) => file.default));
}

/** Loads the texts of some parts in the language of the page, unless they are there. */
export async function loadTexts(some: readonly Part[]): Promise<void> {
  for (const part of some) wanted.add(part);
  const { locale } = held;
  const messages = await load(locale, some);
  // The language was changed meanwhile, perhaps before these were wanted.
  if (held.locale !== locale) return loadTexts(some);
  if (Object.keys(messages).some((key) => !(key in held.messages)))
    hold({ locale, messages: { ...held.messages, ...messages } });
}

/** Changes the language of the page, with all that it has loaded. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const all = [...wanted];
  const messages = await load(locale, all);
  if (all.length < wanted.size) return loadLanguage(locale);
  hold({ locale, messages });
}

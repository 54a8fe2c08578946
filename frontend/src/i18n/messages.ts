import type sv from './sv';

type Words<T> = { [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** The keys of the Swedish texts; another language has exactly these. */
export type Messages = Words<typeof sv>;

export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof sv;
  }
}

const load: Record<Locale, () => Promise<{ default: Messages }>> = {
  sv: () => import('./sv'),
  en: () => import('./en'),
};

export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await load[locale]()).default;
}

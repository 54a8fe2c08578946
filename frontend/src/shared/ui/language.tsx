import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { IntlProvider } from 'use-intl';
import { heldTexts, type Locale, loadLanguage, locales, subscribeTexts } from '~/i18n/texts';

const stored = 'language';

/** The language chosen before, else Swedish. The one thing kept in local storage. */
export function chosenLocale(): Locale {
  const choice = localStorage.getItem(stored);
  return locales.find((locale) => locale === choice) ?? 'sv';
}

const useTexts = () => useSyncExternalStore(subscribeTexts, heldTexts);

export function useLanguage(): { locale: Locale; change: (next: Locale) => Promise<void> } {
  const { locale } = useTexts();
  const change = async (next: Locale) => {
    await loadLanguage(next);
    localStorage.setItem(stored, next);
  };
  return { locale, change };
}

/** The language of the page, and the texts that it has loaded so far. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useTexts();

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <IntlProvider locale={locale} messages={messages as never} timeZone="Europe/Stockholm">
      {children}
    </IntlProvider>
  );
}

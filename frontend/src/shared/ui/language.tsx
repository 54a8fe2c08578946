import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { type Locale, loadMessages, locales, type Messages } from '~/i18n/messages';

const stored = 'language';

/** The language chosen before, else Swedish. The one thing kept in local storage. */
export function chosenLocale(): Locale {
  const choice = localStorage.getItem(stored);
  return locales.find((locale) => locale === choice) ?? 'sv';
}

type Language = { locale: Locale; change: (locale: Locale) => void };
const LanguageContext = createContext<Language>({ locale: 'sv', change: () => {} });
export const useLanguage = () => useContext(LanguageContext);

type Props = { initial: { locale: Locale; messages: Messages }; children: ReactNode };

export function LanguageProvider({ initial, children }: Props) {
  const [{ locale, messages }, setLanguage] = useState(initial);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const change = async (next: Locale) => {
    const words = await loadMessages(next);
    localStorage.setItem(stored, next);
    setLanguage({ locale: next, messages: words });
  };

  return (
    <LanguageContext value={{ locale, change }}>
      <IntlProvider locale={locale} messages={messages as never} timeZone="Europe/Stockholm">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

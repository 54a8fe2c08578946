import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useLocale } from 'use-intl';

/** Gives the components of React Aria the language of the page, whatever the browser's is. */
export function AriaLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useLocale() === 'sv' ? 'sv-SE' : 'en-GB'}>{children}</I18nProvider>;
}

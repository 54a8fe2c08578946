import { useLocale } from 'use-intl';
import { en } from './texts-en';
import { sv } from './texts-sv';

export function useTexts() {
  return useLocale() === 'sv' ? sv : en;
}

export const fill = (text: string, name: string, value: string | number) =>
  text.replace(`{${name}}`, String(value));

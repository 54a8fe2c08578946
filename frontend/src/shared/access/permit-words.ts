import { useTranslations } from 'use-intl';

const told = ['O6', 'O7', 'O10', 'G5', 'G10', 'D5'] as const;

/** What a permit rests on, in words. */
export function usePermitWords() {
  const t = useTranslations('permits');
  return (rule: string): string => t(told.find((known) => known === rule) ?? 'other');
}

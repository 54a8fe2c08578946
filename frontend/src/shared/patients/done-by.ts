import { useTranslations } from 'use-intl';
import type { DoneBy } from '~/api/types';

/** Who did something for a patient, in words: by name, or as what when the name is not known. */
export function useDoer() {
  const t = useTranslations('doers');
  return ({ who, name }: DoneBy): string => name ?? t(who);
}

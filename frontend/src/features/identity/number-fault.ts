import type { useTranslations } from 'use-intl';
import type { Fault } from '~/shared/forms/error-summary';

type Words = ReturnType<typeof useTranslations<'forms'>>;

/** What is wrong with a personal number that is none. */
export const numberFault = (typed: string, t: Words): Fault => ({
  field: 'personnummer',
  text: typed.trim() ? t('numberInvalid') : t('numberEmpty'),
});

import { useTranslations } from 'use-intl';
import { dayOf } from '~/shared/format/dates';
import { useFormat } from '~/shared/format/useFormat';

/** A day and a time of day in Sweden, as people say it: `måndag 23 november 2026 kl. 08:00`. */
export function useWhen() {
  const t = useTranslations('times');
  const format = useFormat();
  return (startsAt: string) => {
    const day = dayOf(startsAt);
    return t('when', { day: format.weekday(day), year: day.slice(0, 4), time: format.clock(startsAt) });
  };
}

type By = { who: 'SELF' | 'GUARDIAN' | 'DELEGATE' | 'STAFF'; name?: string | null };

/** Who did it, in words. */
export function useBy() {
  const t = useTranslations('times');
  return ({ who, name }: By) => (name ? t('byName', { who: t(`by.${who}`), name }) : t(`by.${who}`));
}

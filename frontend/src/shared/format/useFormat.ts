import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import * as dates from './dates';

/** The date formats in the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      date: (date: string) => dates.formatDate(date, locale),
      lastDay: (until: string) => dates.formatLastDay(until, locale),
      instant: (instant: string) => dates.formatInstant(instant, locale),
      clock: (instant: string) => dates.formatClock(instant, locale),
      month: (date: string) => dates.formatMonth(date, locale),
      days: (from: string, to: string) => dates.formatDays(from, to, locale),
      weekday: (date: string) => dates.formatWeekday(date, locale),
    }),
    [locale],
  );
}

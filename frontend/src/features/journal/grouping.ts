import type { JournalItem } from '~/api/types';
import { dayOf } from '~/shared/format/dates';

export type Day = { day: string; items: JournalItem[] };
export type Month = { month: string; days: Day[] };

/** Items, already newest first, by month and day in Stockholm. */
export function byMonth(items: JournalItem[]): Month[] {
  const months: Month[] = [];
  for (const item of items) {
    const day = dayOf(item.occurredAt);
    const month = day.slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, days: [] });
    const days = months.at(-1)?.days ?? [];
    if (days.at(-1)?.day !== day) days.push({ day, items: [] });
    days.at(-1)?.items.push(item);
  }
  return months;
}

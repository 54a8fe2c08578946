import { addDays, daysBetween } from '~/shared/format/dates';

export type Week = { from: string; to: string; number: number };

const shown = 16;
/** A Monday. */
const monday = '1970-01-05';

/** The weeks to come, this one first, from Monday to Sunday, by their ISO numbers. */
export function weeksFrom(today: string): Week[] {
  const passed = ((daysBetween(monday, today) % 7) + 7) % 7;
  return Array.from({ length: shown }, (_, ahead) => {
    const from = addDays(today, 7 * ahead - passed);
    return { from, to: addDays(from, 6), number: numberOf(from) };
  });
}

/** The week belongs to the year of its Thursday; the first is the one with 4 January. */
function numberOf(from: string): number {
  const year = addDays(from, 3).slice(0, 4);
  return Math.floor(daysBetween(`${year}-01-01`, addDays(from, 3)) / 7) + 1;
}

import type { OpeningHours } from '~/api/types';

const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Hours of one day; none when it is closed. */
export type Span = Pick<OpeningHours, 'opens' | 'closes'>;
/** Days in a row with the same hours, Monday being 0. */
export type Days = { first: number; last: number; spans: Span[] };

/** The week as one would say it: days in a row that are alike together, each with its hours in order. */
export function inWords(hours: readonly OpeningHours[]): Days[] {
  const said: Days[] = [];
  week.forEach((day, index) => {
    const spans = hours
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((one, other) => one.opens.localeCompare(other.opens));
    const before = said.at(-1);
    if (before && JSON.stringify(before.spans) === JSON.stringify(spans)) before.last = index;
    else said.push({ first: index, last: index, spans });
  });
  return said;
}

export const isWholeDay = ({ opens, closes }: Span): boolean => opens === '00:00' && closes === '24:00';

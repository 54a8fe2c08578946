import type { SelfTestValue } from '~/api/types';
import type { Locale } from '~/i18n/texts';

type Limits = Pick<SelfTestValue, 'low' | 'high'>;

/** Where things stand on the line, in per cent of its length; `beyond`: the value is farther out than the line shows. */
export type Place = { at: number; from: number; to: number; beyond: boolean };

const edge = 4;
const keep = (at: number): number => Math.min(100 - edge, Math.max(edge, at));

/**
 * A value against what is usual. The usual has the middle half of the line, or the outer part of it where it has one limit,
 * so that it is as easy to see however far out the value is. Undefined when there is no limit to draw.
 */
export function placeOf(value: number, { low, high }: Limits): Place | undefined {
  if (low === undefined && high === undefined) return undefined;
  const both = low !== undefined && high !== undefined;
  const from = low === undefined ? 0 : both ? 25 : 40;
  const to = high === undefined ? 100 : both ? 75 : 60;
  const span = (both ? high - low : 0) || Math.abs(high ?? low ?? 0) || 1;
  const each = (both ? to - from : 60 - edge) / span;
  const above = high !== undefined && (low === undefined || value >= high);
  const exact = above ? to + (value - high) * each : from + (value - (low ?? 0)) * each;
  return { at: keep(exact), from, to, beyond: exact !== keep(exact) };
}

/** A number as one reads it: 9.5 is 9,5 in Swedish, and the minus is a real one. */
export const readable = (number: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(number);

/** The usual, such as "15–150 µg/L" or "≤ 5". Undefined where there are no limits. */
export function readableRange({ low, high }: Limits, unit: string | undefined, locale: Locale) {
  const [from, to] = [low, high].map((limit) => limit !== undefined && readable(limit, locale));
  const range = from && to ? `${from}–${to}` : from ? `≥ ${from}` : to && `≤ ${to}`;
  return range ? [range, unit].filter(Boolean).join(' ') : undefined;
}

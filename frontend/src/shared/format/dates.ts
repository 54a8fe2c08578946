/** Dates are ISO strings (`2026-11-21`) in Europe/Stockholm; instants are RFC 3339 in UTC. */
import type { Locale } from '~/i18n/texts';

const zone = 'Europe/Stockholm';
const tag: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };
const dayLength = 86_400_000;

const parse = (date: string) => new Date(`${date}T00:00:00Z`);
const print = (date: Date) => date.toISOString().slice(0, 10);

export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(parse(text).getTime()) && print(parse(text)) === text
  );
}

/** The day in Stockholm at an instant. */
export function dayOf(instant: string | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

export function addDays(date: string, days: number): string {
  return print(new Date(parse(date).getTime() + days * dayLength));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((parse(to).getTime() - parse(from).getTime()) / dayLength);
}

/** The same day of a later month, or its last where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return print(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))));
}

/** The birthday in the year; 29 February is kept on the 28th in other years. */
export const addYears = (date: string, years: number): string => addMonths(date, 12 * years);

/** Full years lived; for drawing and showing only, never for deciding. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return Math.max(0, addYears(birthDate, years) <= on ? years : years - 1);
}

export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(parse(date));
}

/** The last day of something that is over on `until`. */
export function formatLastDay(until: string, locale: Locale): string {
  return formatDate(addDays(until, -1), locale);
}

export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(instant));
}

export function formatClock(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], { timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );
}

export function formatMonth(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    parse(date),
  );
}

export function formatWeekday(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tag[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(parse(date));
}

/** A span of days: `23–29 november`, `30 november–6 december`; the years are named where they differ. */
export function formatDays(from: string, to: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tag[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // English is given thin spaces around its dash, which Swedish is not.
  return format.formatRange(parse(from), parse(to)).replace(/\s*–\s*/, '–');
}

/** Time left, as a clock reads it aloud: `2 min 05 s`. */
export function formatLeft(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(left / 60);
  return minutes > 0 ? `${minutes} min ${left % 60} s` : `${left} s`;
}

/** As a sentence begins; Swedish writes days and months small inside one. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

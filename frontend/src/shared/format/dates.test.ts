import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dayOf,
  daysBetween,
  formatDate,
  formatDays,
  formatInstant,
  formatLastDay,
  formatLeft,
  formatWeekday,
  isDate,
} from './dates';

describe('dates in Sweden', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s in Stockholm, in summer and in winter', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it.each([
    ['2012-02-29', 13, '2025-02-28'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2013-06-01', 13, '2026-06-01'],
  ])('born %s, %i years later is %s', (born, years, day) => {
    expect(addYears(born, years)).toBe(day);
  });

  it.each([
    ['2013-06-02', '2026-06-01', 12],
    ['2013-06-01', '2026-06-01', 13],
    ['2012-02-29', '2025-02-27', 12],
    ['2012-02-29', '2025-02-28', 13],
    ['2026-11-20', '2026-11-21', 0],
  ])('born %s, on %s: %i years', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });

  it('counts days across a change of clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('writes dates as people read them', () => {
    expect(formatDate('2031-05-04', 'sv')).toBe('4 maj 2031');
    expect(formatDate('2031-05-04', 'en')).toBe('4 May 2031');
    expect(formatInstant('2031-05-04T12:32:00Z', 'sv')).toBe('4 maj 2031 kl. 14:32');
    expect(formatWeekday('2026-11-21', 'sv')).toBe('lördag 21 november');
  });

  it('counts down in minutes and seconds, never below zero', () => {
    expect([125, 59.2, 0, -3].map(formatLeft)).toEqual(['2 min 5 s', '1 min 0 s', '0 s', '0 s']);
  });

  it.each(['2026-02-30', '2026-1-1', 'igår', ''])('%j is no date', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('names the last day of what is over on a date', () => {
    expect(formatLastDay('2032-10-12', 'sv')).toBe('11 oktober 2032');
    expect(formatLastDay('2027-03-01', 'sv')).toBe('28 februari 2027');
  });
});

it.each([
  ['2026-11-23', '2026-11-29', '23–29 november', '23–29 November'],
  ['2026-11-30', '2026-12-06', '30 november–6 december', '30 November–6 December'],
  ['2026-12-28', '2027-01-03', '28 december 2026–3 januari 2027', '28 December 2026–3 January 2027'],
])('says the days from %s to %s', (from, to, sv, en) => {
  expect(formatDays(from, to, 'sv')).toBe(sv);
  expect(formatDays(from, to, 'en')).toBe(en);
});

it.each([
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2027-02-28', 12, '2028-02-28'],
])('counts months by the calendar: %s and %i', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

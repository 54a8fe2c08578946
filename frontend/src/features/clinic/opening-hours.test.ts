import { expect, it } from 'vitest';
import type { OpeningHours } from '~/api/types';
import { telephone } from '~/shared/format/phone';
import { inWords, isWholeDay } from './opening-hours';

const workdays: OpeningHours['days'] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

it('says days in a row that are alike together, and that others are closed', () => {
  expect(inWords([{ days: workdays, opens: '07:45', closes: '17:00' }])).toEqual([
    { first: 0, last: 4, spans: [{ opens: '07:45', closes: '17:00' }] },
    { first: 5, last: 6, spans: [] },
  ]);
});

it('says the hours of a day in order, whatever order they came in', () => {
  const [first] = inWords([
    { days: workdays, opens: '13:00', closes: '16:00' },
    { days: workdays, opens: '08:00', closes: '12:00' },
  ]);
  expect(first?.spans.map(({ opens }) => opens)).toEqual(['08:00', '13:00']);
});

it('does not join days that have others between them', () => {
  const said = inWords([{ days: ['MONDAY', 'WEDNESDAY'], opens: '08:00', closes: '12:00' }]);
  expect(said.map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 6],
  ]);
});

it('knows a whole day', () => {
  expect(isWholeDay({ opens: '00:00', closes: '24:00' })).toBe(true);
  expect(isWholeDay({ opens: '00:00', closes: '23:00' })).toBe(false);
});

it('calls a Swedish number from anywhere', () => {
  expect(telephone('08-465 004 00')).toBe('tel:+46846500400');
  expect(telephone('0980-31 92 00')).toBe('tel:+46980319200');
});

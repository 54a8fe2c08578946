import { expect, it } from 'vitest';
import { instantInSweden, timeInSweden } from './swedish-time';

it.each([
  ['2026-11-21', '23:55', '2026-11-21T22:55:00.000Z'],
  ['2026-07-01', '00:01', '2026-06-30T22:01:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
])('%s at %s in Sweden is %s', (day, time, instant) => {
  expect(instantInSweden(day, time)).toBe(instant);
  expect(timeInSweden(instant)).toBe(time);
});

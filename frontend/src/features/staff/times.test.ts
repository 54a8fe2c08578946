import { expect, it } from 'vitest';
import { instantOf, readTimes } from './times';

it.each([
  ['08.00, 08:30', ['08:00', '08:30']],
  ['1315 8.00; 8.00', ['08:00', '13:15']],
  ['', undefined],
  ['15, 15.30 och 16:00', ['15:00', '15:30', '16:00']],
  ['8 and 9; 10.15', ['08:00', '09:00', '10:15']],
  ['08.00, 24.00', undefined],
  ['25', undefined],
  ['åtta', undefined],
])('reads %s', (typed, times) => {
  expect(readTimes(typed)).toEqual(times);
});

it('knows what the clock shows in Sweden, in winter and in summer', () => {
  expect(instantOf('2026-11-23', '08.00')).toBe('2026-11-23T07:00:00.000Z');
  expect(instantOf('2026-03-29', '08.00')).toBe('2026-03-29T06:00:00.000Z');
  expect(instantOf('2026-11-23', '8')).toBe('2026-11-23T07:00:00.000Z');
  expect(instantOf(undefined, '08.00')).toBeUndefined();
  expect(instantOf('2026-03-29', 'åtta')).toBeUndefined();
});

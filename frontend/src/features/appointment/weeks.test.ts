import { expect, it } from 'vitest';
import { weeksFrom } from './weeks';

it.each([
  ['2026-11-21', '2026-11-16', '2026-11-22', 47],
  ['2026-11-22', '2026-11-16', '2026-11-22', 47],
  ['2026-11-23', '2026-11-23', '2026-11-29', 48],
  ['2027-01-01', '2026-12-28', '2027-01-03', 53],
  ['2025-12-30', '2025-12-29', '2026-01-04', 1],
  ['2028-01-01', '2027-12-27', '2028-01-02', 52],
])('%s is in the week from %s to %s, which is number %i', (today, from, to, number) => {
  expect(weeksFrom(today)[0]).toEqual({ from, to, number });
});

it('goes on week by week, also over the new year', () => {
  const weeks = weeksFrom('2026-12-24');
  expect(weeks.slice(0, 3).map(({ number }) => number)).toEqual([52, 53, 1]);
  expect(weeks[1]?.from).toBe('2026-12-28');
});

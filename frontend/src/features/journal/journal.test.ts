import { describe, expect, it } from 'vitest';
import type { JournalItem } from '~/api/types';
import { isFreshResult } from './fresh';
import { byMonth } from './grouping';
import { readableRange, readableValue } from './numbers';

const item = (occurredAt: string, category: JournalItem['category'] = 'NOTES'): JournalItem => ({
  id: occurredAt,
  category,
  occurredAt,
  unit: { id: '1', name: 'Vårdcentralen' },
  title: 'Besök',
});

describe('the timeline', () => {
  it('groups by month and day in Sweden, not in UTC', () => {
    const months = byMonth([
      item('2026-10-31T23:30:00Z'),
      item('2026-10-31T22:30:00Z'),
      item('2026-10-31T08:00:00Z'),
    ]);
    expect(
      months.map(({ month, days }) => [month, days.map(({ day, items }) => [day, items.length])]),
    ).toEqual([
      ['2026-11', [['2026-11-01', 1]]],
      ['2026-10', [['2026-10-31', 2]]],
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['13.6266', '13,63', '13.63'],
    ['13.60', '13,60', '13.60'],
    ['0.004', '0,004', '0.004'],
    ['132.1 cm', '132,1 cm', '132.1 cm'],
    ['128', '128', '128'],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['Negativ', 'Negativ', 'Negativ'],
  ])('%s reads %s in Swedish', (text, swedish, english) => {
    expect(readableValue(text, 'sv')).toBe(swedish);
    expect(readableValue(text, 'en')).toBe(english);
  });
  it('reads the same in a range', () => {
    expect(readableRange('11.5–15.5', 'sv')).toBe('11,5–15,5');
    expect(readableRange('see 1.5', 'sv')).toBe('see 1.5');
  });
});

describe('a moment’s pause', () => {
  const now = Date.parse('2026-11-21T09:00:00Z');
  it.each([
    ['TEST_RESULTS', '2026-11-20T09:00:00Z', true],
    ['TEST_RESULTS', '2026-11-07T09:00:00Z', true],
    ['TEST_RESULTS', '2026-11-07T08:59:59Z', false],
    ['NOTES', '2026-11-20T09:00:00Z', false],
  ] as const)('%s of %s waits for a yes: %s', (category, occurredAt, waits) => {
    expect(isFreshResult(item(occurredAt, category), now)).toBe(waits);
  });
});

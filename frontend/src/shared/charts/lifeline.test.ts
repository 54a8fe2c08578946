import { describe, expect, it } from 'vitest';
import type { AccessExplanation, AccessTimelineEntry, Action } from '~/api/types';
import {
  actionRows,
  agesOfRows,
  lineEnd,
  position,
  readerSegments,
  segmentsOf,
  turningAges,
  writtenAges,
} from './lifeline';

const change = (
  action: Action,
  decision: AccessExplanation['decision'],
): AccessTimelineEntry['changes'][number] => ({ action, decision, rule: 'G10', reason: null });

const timeline: AccessTimelineEntry[] = [
  {
    on: '2012-02-29',
    age: 0,
    changes: [
      change('APPOINTMENT', 'PERMIT'),
      change('JOURNAL_READ', 'PERMIT'),
      change('CERTIFICATE_VIEW', 'DENY'),
    ],
  },
  {
    on: '2025-02-28',
    age: 13,
    changes: [change('APPOINTMENT', 'DENY'), change('JOURNAL_READ', 'DENY')],
  },
  // Another reason, and no other answer.
  { on: '2028-02-28', age: 16, changes: [change('JOURNAL_READ', 'DENY')] },
];

describe('the lifeline', () => {
  it('draws what the answers say, and joins equal neighbours', () => {
    expect(segmentsOf('JOURNAL_READ', timeline)).toEqual([
      { from: '2012-02-29', to: '2025-02-28', decision: 'PERMIT' },
      { from: '2025-02-28', decision: 'DENY' },
    ]);
    expect(segmentsOf('CERTIFICATE_VIEW', timeline)).toEqual([{ from: '2012-02-29', decision: 'DENY' }]);
  });

  it('shares a row between actions with the same course', () => {
    expect(actionRows(timeline).map((row) => row.actions)).toEqual([
      ['APPOINTMENT', 'JOURNAL_READ'],
      ['CERTIFICATE_VIEW'],
    ]);
  });

  it('is as long as the person needs, and keeps every day on the line', () => {
    expect(lineEnd('2020-03-03', '2026-11-21')).toBe(20);
    expect(lineEnd('1985-05-14', '2026-11-21')).toBe(43);
    expect(position('2010-03-03', '2020-03-03', 20)).toBe(0);
    expect(position('2030-03-03', '2020-03-03', 20)).toBeCloseTo(50, 0);
    expect(position('2090-03-03', '2020-03-03', 20)).toBe(100);
  });

  it('marks the birthdays on which something turns, whichever they are', () => {
    expect(turningAges(timeline)).toEqual([13, 16]);
    const segments = segmentsOf('JOURNAL_READ', timeline);
    expect(agesOfRows('2012-02-29', [{ label: 'Journal', segments }])).toEqual([13]);
  });

  it('writes no age on top of another', () => {
    expect(writtenAges([13, 16, 18], 20)).toEqual([0, 13, 16, 18]);
    expect(writtenAges([13, 16, 18], 62)).toEqual([0, 13, 18]);
  });

  it('turns a reader’s answer over at its own date', () => {
    const reader = {
      who: 'PATIENT',
      decision: 'DENY',
      rule: 'O1',
      since: '2020-03-03',
      opensOn: '2036-03-03',
    } as const;
    expect(readerSegments(reader, '2026-11-21')).toEqual([
      { from: '2020-03-03', to: '2036-03-03', decision: 'DENY' },
      { from: '2036-03-03', decision: 'PERMIT' },
    ]);
  });
});

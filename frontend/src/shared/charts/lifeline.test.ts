import { describe, expect, it } from 'vitest';
import type { AccessExplanation, Action } from '~/api/types';
import { type AccessStep, nextChange } from '~/shared/access/access';
import { actionRows, lineEnd, position, readerSegments, segmentsOf } from './lifeline';

const answer = (
  action: Action,
  decision: 'PERMIT' | 'DENY',
  dates: Partial<AccessExplanation> = {},
): AccessExplanation => ({
  action,
  decision,
  rule: decision === 'PERMIT' ? 'G10' : 'G6',
  summary: '',
  reason: null,
  scope: null,
  since: null,
  until: null,
  opensOn: null,
  source: 'access-rules.md',
  ...dates,
});

const course: AccessStep[] = [
  {
    on: '2012-02-29',
    answers: [
      answer('APPOINTMENT', 'PERMIT', { until: '2025-02-28' }),
      answer('JOURNAL_READ', 'PERMIT', { until: '2025-02-28' }),
      answer('CERTIFICATE_VIEW', 'DENY'),
    ],
  },
  {
    on: '2025-02-28',
    answers: [
      answer('APPOINTMENT', 'DENY'),
      answer('JOURNAL_READ', 'DENY'),
      answer('CERTIFICATE_VIEW', 'DENY'),
    ],
  },
];

describe('the lifeline', () => {
  it('draws what the answers say, and joins equal neighbours', () => {
    expect(segmentsOf('JOURNAL_READ', course)).toEqual([
      { from: '2012-02-29', to: '2025-02-28', decision: 'PERMIT' },
      { from: '2025-02-28', decision: 'DENY' },
    ]);
    expect(segmentsOf('CERTIFICATE_VIEW', course)).toEqual([{ from: '2012-02-29', decision: 'DENY' }]);
  });

  it('shares a row between actions with the same course', () => {
    expect(actionRows(course).map((row) => row.actions)).toEqual([
      ['APPOINTMENT', 'JOURNAL_READ'],
      ['CERTIFICATE_VIEW'],
    ]);
  });

  it('walks to the earliest change that lies ahead', () => {
    const step = {
      on: '2026-01-01',
      answers: [
        answer('APPOINTMENT', 'DENY', { opensOn: '2031-03-01' }),
        answer('JOURNAL_READ', 'PERMIT', { until: '2028-03-01' }),
        answer('MESSAGE', 'PERMIT', { until: '2025-01-01' }),
      ],
    };
    expect(nextChange(step)).toBe('2028-03-01');
    expect(nextChange({ on: '2040-01-01', answers: step.answers })).toBeUndefined();
  });

  it('is as long as the person needs, and keeps every day on the line', () => {
    expect(lineEnd('2020-03-03', '2026-11-21')).toBe(20);
    expect(lineEnd('1985-05-14', '2026-11-21')).toBe(43);
    expect(position('2010-03-03', '2020-03-03', 20)).toBe(0);
    expect(position('2030-03-03', '2020-03-03', 20)).toBeCloseTo(50, 0);
    expect(position('2090-03-03', '2020-03-03', 20)).toBe(100);
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

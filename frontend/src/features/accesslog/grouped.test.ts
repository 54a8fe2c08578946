import { describe, expect, it } from 'vitest';
import type { AccessLogEntry } from '~/api/types';
import { grouped } from './grouped';

const sara: AccessLogEntry['by'] = { who: 'GUARDIAN', you: false, name: 'Sara Ek' };
let rows = 0;
const row = (change: Partial<AccessLogEntry> = {}): AccessLogEntry => ({
  entryId: `row-${++rows}`,
  at: '2026-11-20T13:02:00Z',
  by: sara,
  operation: 'listJournal',
  act: 'READ',
  permitted: true,
  justEnded: false,
  askable: false,
  ...change,
});
const sizes = (...entries: AccessLogEntry[]) => grouped(entries).map(({ length }) => length);

describe('rows of the log', () => {
  it('are one when they follow on each other and say the same', () => {
    expect(sizes(row(), row(), row({ operation: 'listThreads' }), row())).toEqual([2, 1, 1]);
    expect(sizes()).toEqual([]);
  });

  it('are not one of two days in Sweden, two people or two answers', () => {
    expect(sizes(row({ at: '2026-11-20T23:30:00Z' }), row())).toEqual([1, 1]);
    expect(sizes(row(), row({ by: { ...sara, name: 'Erik Ek' } }))).toEqual([1, 1]);
    expect(sizes(row(), row({ permitted: false }))).toEqual([1, 1]);
  });

  it('stand by themselves when somebody has asked about them', () => {
    const asked = { caseId: 'case', status: 'SENT', sentAt: '2026-11-21T09:00:00Z' } as const;
    expect(sizes(row(), row({ asked }), row({ asked }), row())).toEqual([1, 1, 1, 1]);
  });
});

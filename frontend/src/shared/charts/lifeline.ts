import type { AccessExplanation, AccessTimelineEntry, Action, JournalReader } from '~/api/types';
import { addYears, ageOn, daysBetween } from '~/shared/format/dates';

/** A stretch of the line with one answer; `to` is the first day of the next, absent when nothing ends it. */
export type Segment = { from: string; to?: string; decision: AccessExplanation['decision'] };
export type Row = { label: string; segments: Segment[] };

const shortestLine = 20;
/** Two numbers nearer to each other than this, of the line's hundred, would be written on top of each other. */
const roomForAge = 7;

/** The birthdays on which any answer changes. */
export const turningAges = (timeline: AccessTimelineEntry[]): number[] =>
  timeline.flatMap(({ age }) => (age ? [age] : []));

/** The birthdays on which a row begins something new. */
export function agesOfRows(birthDate: string, rows: Row[]): number[] {
  const ages = rows
    .flatMap(({ segments }) => segments)
    .filter(({ from }) => from > birthDate && addYears(birthDate, ageOn(birthDate, from)) === from)
    .map(({ from }) => ageOn(birthDate, from));
  return [...new Set(ages)].sort((one, other) => one - other);
}

/** The ages that there is room to write, from birth on. */
export function writtenAges(ages: number[], endAge: number): number[] {
  const written = [0];
  for (const age of ages) if (((age - (written.at(-1) ?? 0)) / endAge) * 100 >= roomForAge) written.push(age);
  return written;
}

/** The age at which the line ends: long enough for today and the marks. */
export function lineEnd(birthDate: string, today: string): number {
  return Math.max(shortestLine, ageOn(birthDate, today) + 2);
}

/** Where a day stands on the line, from 0 to 100. */
export function position(day: string, birthDate: string, endAge: number): number {
  const share = daysBetween(birthDate, day) / daysBetween(birthDate, addYears(birthDate, endAge));
  return Math.min(100, Math.max(0, share * 100));
}

/** One action's answers, with equal neighbours joined. */
export function segmentsOf(action: Action, timeline: AccessTimelineEntry[]): Segment[] {
  const segments: Segment[] = [];
  for (const { on, changes } of timeline) {
    const decision = changes.find((change) => change.action === action)?.decision;
    const last = segments.at(-1);
    if (!decision || last?.decision === decision) continue;
    if (last) last.to = on;
    segments.push({ from: on, decision });
  }
  return segments;
}

export type ActionRow = { actions: Action[]; segments: Segment[] };

/** Rows for all actions; those with the same course share a row. */
export function actionRows(timeline: AccessTimelineEntry[]): ActionRow[] {
  const rows = new Map<string, ActionRow>();
  for (const { action } of timeline[0]?.changes ?? []) {
    const segments = segmentsOf(action, timeline);
    const key = JSON.stringify(segments);
    const row = rows.get(key);
    if (row) row.actions.push(action);
    else rows.set(key, { actions: [action], segments });
  }
  return [...rows.values()];
}

/** What one reader's answer says about the time before, now and after. */
export function readerSegments(reader: JournalReader, today: string): Segment[] {
  const from = reader.since ?? today;
  const other = reader.decision === 'PERMIT' ? 'DENY' : 'PERMIT';
  const to = (reader.decision === 'PERMIT' ? reader.until : reader.opensOn) ?? undefined;
  const now: Segment = to ? { from, to, decision: reader.decision } : { from, decision: reader.decision };
  return to ? [now, { from: to, decision: other }] : [now];
}

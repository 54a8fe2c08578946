import type { JournalItem } from '~/api/types';

const freshMs = 14 * 86_400_000;

/** A result so new that care may not have talked to the patient yet: it waits for a yes before it shows. */
export function isFreshResult(item: Pick<JournalItem, 'category' | 'occurredAt'>, now: number): boolean {
  return item.category === 'TEST_RESULTS' && now - Date.parse(item.occurredAt) <= freshMs;
}

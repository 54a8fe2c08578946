import type { JournalCategory } from '~/api/types';

/** What a journal holds, in the order shown. */
export const categories = Object.keys({
  NOTES: 1,
  DIAGNOSES: 1,
  MEDICATIONS: 1,
  VACCINATIONS: 1,
  TEST_RESULTS: 1,
  REFERRALS: 1,
  CARE_CONTACTS: 1,
  GROWTH: 1,
  ALERTS: 1,
} satisfies Record<JournalCategory, 1>) as JournalCategory[];

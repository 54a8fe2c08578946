package se.vardombud.policy;

/** The kinds of entry a journal is divided into; the smallest part a grant can name. */
public enum JournalCategory {
    NOTES,
    DIAGNOSES,
    MEDICATIONS,
    VACCINATIONS,
    TEST_RESULTS,
    REFERRALS,
    CARE_CONTACTS,
    GROWTH,
    ALERTS
}

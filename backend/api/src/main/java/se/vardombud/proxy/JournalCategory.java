package se.vardombud.proxy;

/** Kinds of journal entry, as grants name them: the policy's categories by the same names. */
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

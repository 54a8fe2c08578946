package se.vardombud.proxy;

/** What one can ask to do for a patient: the policy's actions by the same names (a test holds the two together). */
public enum Action {
    CLINIC_LIST,
    APPOINTMENT,
    MESSAGE,
    CERTIFICATE_ORDER,
    PER,
    PRESCRIPTION,
    SELF_TEST,
    TREATMENT_PROGRAM,
    NOTIFICATION_SETTINGS,
    CERTIFICATE_VIEW,
    JOURNAL_READ,
    ACCESS_LOG_READ,
    DELEGATION_MANAGE,
    JOURNAL_SEAL
}

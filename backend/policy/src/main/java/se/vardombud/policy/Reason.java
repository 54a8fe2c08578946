package se.vardombud.policy;

import static se.vardombud.policy.Outward.SILENT;
import static se.vardombud.policy.Outward.TELL;

/** Why something is denied: a stable code for logs and API answers; the words for it live in the web page. */
public enum Reason {
    /** The number is a coordination or reserve number. */
    ID_TYPE_NOT_ACCEPTED(TELL),
    /** Not registered in Sweden, or dead. */
    NOT_REGISTERED(TELL),
    /** The person is under the age where they act for themself. */
    UNDER_13(TELL),
    /** A person with protected identity must use an e-identification. */
    PROTECTED_NEEDS_E_ID(TELL),
    PATIENT_DECEASED(SILENT),
    NO_RELATION(SILENT),
    NEEDS_E_ID(TELL),
    /** The unit has not approved this person with protected identity. */
    CLINIC_APPROVAL_NEEDED(TELL),
    PER_NOT_ENROLLED(TELL),
    JOURNAL_SEALED(TELL),
    JOURNAL_FROM_16(TELL),
    GUARDIAN_BLOCKED(SILENT),
    CHILD_PROTECTED(SILENT),
    GUARDIAN_PROTECTED(TELL),
    CHILD_IS_16(TELL),
    CHILD_IS_13(TELL),
    NOT_FOR_GUARDIANS(TELL),
    NO_DELEGATION(SILENT),
    /** No rule answers: the default denial. */
    NO_RULE(SILENT),
    /** The population register does not answer, and the actor's copy of it is too old. */
    REGISTER_UNAVAILABLE(TELL),

    /** Staff: no commission is chosen. */
    NO_COMMISSION(TELL),
    /** Staff: the commission is at another unit. */
    OTHER_UNIT(TELL),
    /** Staff: the patient has no tie to the unit. Telling would say that the patient exists. */
    NO_TIE(SILENT),
    /** Staff: the commission's role may not do this. */
    ROLE_NOT_ENOUGH(TELL),
    /** Staff: the record is their own or their child's. */
    OWN_RECORD(TELL),
    /** Clinic system: the client is not registered for the unit. */
    UNIT_NOT_REGISTERED(TELL),
    /** Clinic system: the client does not hold the scope. */
    SCOPE_MISSING(TELL),

    /** Grant: the patient is not between the proxy limit and the own journal (13–15). */
    NOT_13_TO_15(TELL),
    /** Grant: it would last past the 16th birthday. */
    PERIOD_PAST_16(TELL),
    /** Grant: the child has not consented in a session of their own. */
    CONSENT_MISSING(TELL),
    /** Grant: no reason is written. */
    REASON_MISSING(TELL),
    /** Grant: a delegation to oneself. */
    DELEGATE_IS_SELF(TELL),
    /** Grant: the delegate is under age. */
    DELEGATE_UNDER_18(TELL),
    /** Grant: under 18 one delegates to a registered guardian only. */
    ONLY_TO_GUARDIAN(TELL),
    /** Grant: the patient cannot delegate this action. */
    ACTION_NOT_DELEGABLE(TELL),
    /** Grant: more than twelve months. */
    PERIOD_TOO_LONG(TELL);

    private final Outward outward;

    Reason(Outward outward) {
        this.outward = outward;
    }

    /** What an actor who meets this denial may learn. */
    public Outward outward() {
        return outward;
    }
}

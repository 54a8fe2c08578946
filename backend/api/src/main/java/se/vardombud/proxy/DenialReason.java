package se.vardombud.proxy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.policy.Reason;

/** Why somebody is denied: the policy's reasons by the same names, but for those about clinic systems and the making of grants. */
@Schema(name = "Reason", description = "Why somebody is denied")
public enum DenialReason {
    ID_TYPE_NOT_ACCEPTED,
    NOT_REGISTERED,
    UNDER_13,
    PROTECTED_NEEDS_E_ID,
    PATIENT_DECEASED,
    NO_RELATION,
    NEEDS_E_ID,
    CLINIC_APPROVAL_NEEDED,
    PER_NOT_ENROLLED,
    JOURNAL_SEALED,
    JOURNAL_FROM_16,
    GUARDIAN_BLOCKED,
    CHILD_PROTECTED,
    GUARDIAN_PROTECTED,
    CHILD_IS_16,
    CHILD_IS_13,
    NOT_FOR_GUARDIANS,
    NO_DELEGATION,
    NO_RULE,
    REGISTER_UNAVAILABLE,
    NO_COMMISSION,
    OTHER_UNIT,
    NO_TIE,
    ROLE_NOT_ENOUGH,
    OWN_RECORD;

    static DenialReason of(Reason reason) {
        return valueOf(reason.name());
    }
}

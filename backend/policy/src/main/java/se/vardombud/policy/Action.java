package se.vardombud.policy;

import static se.vardombud.policy.Action.Aim.PERSON;
import static se.vardombud.policy.Action.Aim.UNIT;
import static se.vardombud.policy.Action.Group.BASIC;
import static se.vardombud.policy.Action.Group.EXTENDED;
import static se.vardombud.policy.Action.Group.PERSONAL;

/** What somebody asks to do with a patient's affairs. */
public enum Action {
    /** See and keep the patient's own list of clinics. */
    CLINIC_LIST(BASIC, PERSON),
    /** Book, cancel, rebook and see appointments. */
    APPOINTMENT(BASIC, UNIT),
    /** Write to a clinic and read its answers. */
    MESSAGE(BASIC, UNIT),
    /** Order a medical certificate; seeing it is {@link #CERTIFICATE_VIEW}. */
    CERTIFICATE_ORDER(BASIC, UNIT),
    /** Report one's own health before a visit (PER). */
    PER(BASIC, PERSON),
    /** See prescriptions and renew them. */
    PRESCRIPTION(EXTENDED, UNIT),
    /** Order self-sampling and read its results. */
    SELF_TEST(EXTENDED, UNIT),
    /** Follow a support or treatment programme. */
    TREATMENT_PROGRAM(EXTENDED, UNIT),
    /** Choose where notices go. */
    NOTIFICATION_SETTINGS(EXTENDED, PERSON),
    /** See medical certificates. */
    CERTIFICATE_VIEW(PERSONAL, PERSON),
    /** Read the journal. */
    JOURNAL_READ(PERSONAL, PERSON),
    /** See who has opened one's record. */
    ACCESS_LOG_READ(PERSONAL, PERSON),
    /** Name and end delegates. */
    DELEGATION_MANAGE(PERSONAL, PERSON),
    /** Seal and unseal the own journal. */
    JOURNAL_SEAL(PERSONAL, PERSON);

    /** How much an action shows, and so how surely the actor must be known. */
    public enum Group {
        BASIC,
        EXTENDED,
        PERSONAL
    }

    enum Aim {
        UNIT,
        PERSON
    }

    private final Group group;
    private final Aim aim;

    Action(Group group, Aim aim) {
        this.group = group;
        this.aim = aim;
    }

    public Group group() {
        return group;
    }

    /** Whether the action turns to one unit, which must first have approved a person with protected identity (O3). */
    public boolean directedAtUnit() {
        return aim == UNIT;
    }

    /** Whether this assurance is enough for the action's group (O2, G8). */
    boolean opensWith(Assurance assurance) {
        return assurance == Assurance.E_ID || group == BASIC;
    }

    /** Whether somebody in this stage of life may put the action in a delegation. */
    boolean delegableBy(LifeStage giver) {
        return switch (group) {
            case BASIC -> true;
            case EXTENDED -> this != NOTIFICATION_SETTINGS;
            case PERSONAL -> this == JOURNAL_READ && giver == LifeStage.ADULT;
        };
    }
}

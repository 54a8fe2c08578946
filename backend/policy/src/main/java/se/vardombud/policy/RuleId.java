package se.vardombud.policy;

import static se.vardombud.policy.Source.CHILD_ERRANDS;
import static se.vardombud.policy.Source.CHILD_ERRANDS_EARLIER;
import static se.vardombud.policy.Source.INERA;
import static se.vardombud.policy.Source.PATIENT_DATA_ACT;
import static se.vardombud.policy.Source.PER_GUIDE;
import static se.vardombud.policy.Source.VARDOMBUD;

/** The rules, by their stable ids. An id never changes its meaning: it stands in logs and in API answers. */
public enum RuleId {
    L1("Only a personal identity number signs in.", CHILD_ERRANDS_EARLIER),
    L2("Who signs in is registered in Sweden and alive.", CHILD_ERRANDS_EARLIER),
    L3("Who signs in has reached 13.", CHILD_ERRANDS),
    L4("A person with protected identity signs in with e-identification only.", CHILD_ERRANDS_EARLIER),

    A1("Nobody acts for a patient who is dead.", VARDOMBUD),
    A2("Nobody acts for a patient they have no relation to.", VARDOMBUD),

    O1("Under 13 nobody acts for themself.", CHILD_ERRANDS),
    O2("With a one-time code the basic services open, and no others.", CHILD_ERRANDS_EARLIER),
    O3("A clinic approves a person with protected identity before its services open.", CHILD_ERRANDS_EARLIER),
    O4("PER is for patients enrolled in the register.", PER_GUIDE),
    O5("A sealed journal is closed.", VARDOMBUD),
    O6("From 16 one reads the whole own journal.", CHILD_ERRANDS),
    O7("At 13–15 one reads what a maturity assessment opens.", CHILD_ERRANDS),
    O8("At 13–15 the journal is otherwise closed.", CHILD_ERRANDS),
    O9("From 16 one may seal the own journal.", VARDOMBUD),
    O10("From 13 one does all else for oneself.", CHILD_ERRANDS),

    G1("A guardian block stops everything.", INERA),
    G2("For a child with protected identity there is no proxy.", INERA),
    G3("A guardian with protected identity is nobody's proxy.", INERA),
    G4("At 16 nothing of the guardian's right is left.", CHILD_ERRANDS),
    G5("At 13–15 a guardian reads what a journal exception opens.", CHILD_ERRANDS),
    G6("At 13 the guardian's right ends.", CHILD_ERRANDS),
    G7("Certificates, delegations and the seal are not for guardians.", CHILD_ERRANDS),
    G8("With a one-time code a guardian has the basic services, and no others.", CHILD_ERRANDS_EARLIER),
    G9("PER is for children enrolled in the register.", PER_GUIDE),
    G10("Until 13 a guardian does the child's errands.", CHILD_ERRANDS),

    D1("A delegate needs an accepted delegation that covers the action on the date.", VARDOMBUD),
    D2("With protected identity on either side there is no proxy.", INERA),
    D3("A delegate uses e-identification.", VARDOMBUD),
    D4("A delegate cannot do what the patient cannot do today.", VARDOMBUD),
    D5("A delegate does what the patient has delegated.", VARDOMBUD),

    T1("Staff act in one commission at a time.", PATIENT_DATA_ACT),
    T2("Staff meet only patients with a tie to the unit.", PATIENT_DATA_ACT),
    T3("Assessments, joint exceptions, blocks and reviews of access are the operations manager's.", CHILD_ERRANDS),
    T4("An exception on a medical obstacle is a physician's, alone.", CHILD_ERRANDS),
    T5("Approvals, errands and PER are for any role of the unit.", VARDOMBUD),
    T6("Nobody opens their own or their child's record through the staff side.", PATIENT_DATA_ACT),

    C1("A clinic system keeps to its units and its scopes.", VARDOMBUD),

    Z0("What no rule permits is denied.", VARDOMBUD);

    private final String summary;
    private final Source source;

    RuleId(String summary, Source source) {
        this.summary = summary;
        this.source = source;
    }

    /** The rule in one sentence. */
    public String summary() {
        return summary;
    }

    public Source source() {
        return source;
    }
}

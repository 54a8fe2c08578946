package se.vardombud.proxy;

import java.util.Optional;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.policy.AgeLimits;
import se.vardombud.policy.Verdict;

/** What staff are answered when the policy refuses a grant. */
final class GrantProblems {
    private GrantProblems() {}

    static ProblemException of(Verdict.Refused refused, Optional<AgeLimits> limits) {
        return switch (refused.reason()) {
            case NOT_13_TO_15, PATIENT_DECEASED -> notForThisAge(limits);
            case PERIOD_PAST_16 -> Invalid.value("to", "must be on the 16th birthday at the latest");
            case REASON_MISSING -> Invalid.value("reason", "must be written");
            case CONSENT_MISSING ->
                new ProblemException(409, "CONSENT_MISSING", "The young person has not consented.")
                        .with("rule", refused.rule().name());
            case GUARDIAN_BLOCKED, CHILD_PROTECTED, GUARDIAN_PROTECTED -> noProxy();
            default ->
                new ProblemException(403, "STAFF_REFUSED", refused.rule().summary())
                        .with("rule", refused.rule().name());
        };
    }

    static ProblemException registerUnavailable() {
        return new ProblemException(
                503, "REGISTER_UNAVAILABLE", "The population register does not answer; try again in a while.");
    }

    static ProblemException notForThisAge(Optional<AgeLimits> limits) {
        ProblemException problem =
                new ProblemException(409, "NOT_FOR_THIS_AGE", "It is for somebody between the two age limits only.");
        limits.ifPresent(ages -> problem.with("ageFrom", ages.proxyEnds()).with("ageTo", ages.ownJournal() - 1));
        return problem;
    }

    /** The same whatever keeps the guardian from it, so that a block at one unit shows at no other. */
    static ProblemException noProxy() {
        return new ProblemException(409, "NO_PROXY", "This person cannot act for the child now.");
    }
}

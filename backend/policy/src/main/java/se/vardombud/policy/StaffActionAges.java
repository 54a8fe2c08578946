package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/** Whom an action of staff can be for, by birth date, so that nobody is chosen in vain. It permits nothing: the rules are asked when it is done. */
public final class StaffActionAges {
    private final AgeLimitTable limits;

    public StaffActionAges(AgeLimitTable limits) {
        this.limits = limits;
    }

    /** The birth dates on a date; empty = whenever one was born. */
    public Optional<Period> born(StaffAction action, LocalDate on) {
        return switch (action) {
            case MATURITY_ASSESSMENT, JOINT_EXCEPTION, MEDICAL_OBSTACLE_EXCEPTION ->
                limits.on(on).map(then -> born(then.ownJournal(), then.proxyEnds(), on));
            case GUARDIAN_BLOCK -> limits.on(on).map(then -> born(then.majority(), 0, on));
            case SEE_PATIENT, ADD_PATIENT, APPROVE_PROTECTED_PERSON, REVIEW_ACCESS -> Optional.empty();
            case ANSWER_ERRAND, ENROLL_IN_PER, ISSUE_PER_PASSWORD -> Optional.empty();
        };
    }

    /** Of those who have not reached the one age and have reached the other. */
    private static Period born(int notReached, int reached, LocalDate on) {
        LocalDate from = lastWhoHasReached(notReached, on).plusDays(1);
        LocalDate to = lastWhoHasReached(reached, on).plusDays(1);
        return new Period(from, to);
    }

    private static LocalDate lastWhoHasReached(int age, LocalDate on) {
        LocalDate born = on.minusYears(age);
        LocalDate leapDay = born.plusDays(1);
        return leapDay.plusYears(age).isAfter(on) ? born : leapDay;
    }
}

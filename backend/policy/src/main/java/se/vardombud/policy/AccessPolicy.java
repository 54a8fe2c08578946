package se.vardombud.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/**
 * Who may do what, on what date, and why: the first rule that matches answers, and what no rule permits is denied. The
 * policy knows only the question and its age limits, so an answer can be repeated, and asked for any date.
 */
public final class AccessPolicy {
    private static final Deny REGISTER_UNAVAILABLE = new Deny(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
    private static final Deny DECEASED = new Deny(RuleId.A1, Reason.PATIENT_DECEASED);
    private static final Deny NO_RELATION = new Deny(RuleId.A2, Reason.NO_RELATION);

    private final AgeLimitTable limits;

    public AccessPolicy(AgeLimitTable limits) {
        this.limits = limits;
    }

    /** The answer on the question's date. */
    public Decision decide(Question question) {
        return decide(question, question.on());
    }

    /** The answer, how long it has stood, and when it will change. */
    public Explanation explain(Question question) {
        Decision now = decide(question);
        LocalDate[] days = Boundaries.of(question, limits);
        Optional<LocalDate> since = since(question, now, days);
        return switch (now) {
            case Permit permit ->
                new Explanation.Permitted(permit, since, firstDay(question, days, next -> !next.equals(permit)));
            case Deny deny -> new Explanation.Denied(deny, since, firstDay(question, days, Permit.class::isInstance));
        };
    }

    /**
     * How the answer goes on from the question's date, if no fact but the date changes: the first step is that date's answer, and each later
     * one begins on the day on which it differs from the one before.
     */
    public List<Step> course(Question question) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(question.on(), decide(question)));
        for (LocalDate day : Boundaries.of(question, limits)) {
            Decision decision = decide(question, day);
            if (day.isAfter(question.on()) && !decision.equals(steps.getLast().decision())) {
                steps.add(new Step(day, decision));
            }
        }
        return List.copyOf(steps);
    }

    /** A decision, and the first day of it. */
    public record Step(LocalDate from, Decision decision) {}

    /** An unknown relation comes first: that answer must be the same for every patient, dead or alive. */
    private Decision decide(Question question, LocalDate on) {
        return switch (question.relation()) {
            case Relation.Unknown unknown -> REGISTER_UNAVAILABLE;
            case Relation any when question.patient().deceased() -> DECEASED;
            case Relation.Stranger stranger -> NO_RELATION;
            case Relation.Self self -> OwnRules.decide(question, on, limits);
            case Relation.Guardian guardian -> GuardianRules.decide(guardian, question, on, limits);
            case Relation.Delegate delegate -> DelegationRules.decide(delegate, question, on, limits);
        };
    }

    private Optional<LocalDate> firstDay(Question question, LocalDate[] days, Predicate<Decision> wanted) {
        for (LocalDate day : days) {
            if (day.isAfter(question.on()) && wanted.test(decide(question, day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> since(Question question, Decision now, LocalDate[] days) {
        // The day the limits begin is always among them, and no run is followed further back.
        for (int i = days.length - 1; days[i].isAfter(limits.begins()); i--) {
            LocalDate day = days[i];
            if (!day.isAfter(question.on())
                    && !decide(question, day.minusDays(1)).equals(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}

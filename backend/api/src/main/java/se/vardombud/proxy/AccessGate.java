package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Actor;
import se.vardombud.policy.AccessPolicy;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.JournalGrantRules;
import se.vardombud.policy.Outward;
import se.vardombud.policy.Question;
import se.vardombud.policy.Reason;
import se.vardombud.policy.RuleId;
import se.vardombud.policy.Verdict;

/** The one way to ask the policy: gathers the facts as they are now and puts the question. */
@ApplicationScoped
class AccessGate {
    private static final Decision.Deny REGISTER_UNAVAILABLE = new Decision.Deny(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
    private final Facts facts;
    private final AgeLimits ageLimits;
    private final Clock clock;

    AccessGate(Facts facts, AgeLimits ageLimits, Clock clock) {
        this.facts = facts;
        this.ageLimits = ageLimits;
        this.clock = clock;
    }

    /** What is asked, of whom. */
    record Ask(Action action, Optional<UnitId> unit, Optional<JournalCategory> category, LocalDate on) {}

    /** An ask about today, any unit and any category. */
    Ask today(Action action) {
        return new Ask(action, Optional.empty(), Optional.empty(), PortalClock.today(clock));
    }

    /** Everything known between actor and patient, for several questions in a row. */
    Facts.Known facts(Actor actor, PersonId patient) {
        return facts.of(actor.person(), patient);
    }

    /** Yes or no, without dates. */
    Decision decide(Actor actor, Facts.Known known, Ask ask) {
        return guarded(known, new AccessPolicy(ageLimits.table()).decide(question(assurance(actor), known, ask)));
    }

    /** The answer with since, until and opensOn. */
    Explanation explain(Actor actor, Facts.Known known, Ask ask) {
        return explain(assurance(actor), known, ask);
    }

    /** As {@link #explain(Actor, Facts.Known, Ask)}, for somebody who would sign in with an e-id. */
    Explanation explainWithEId(Facts.Known known, Ask ask) {
        return explain(Assurance.E_ID, known, ask);
    }

    /** How the answer goes on from the asked date; with a copy too old it goes nowhere. */
    List<AccessPolicy.Step> course(Actor actor, Facts.Known known, Ask ask) {
        Decision now = decide(actor, known, ask);
        return known.copyTooOld()
                ? List.of(new AccessPolicy.Step(ask.on(), now))
                : new AccessPolicy(ageLimits.table()).course(question(assurance(actor), known, ask));
    }

    /** The facts that, each by itself, would turn the answer if they were otherwise. */
    List<TurningPoint> turningPoints(Actor actor, Facts.Known known, Ask ask) {
        if (known.copyTooOld()) {
            return List.of();
        }
        AccessPolicy policy = new AccessPolicy(ageLimits.table());
        Question asked = question(assurance(actor), known, ask);
        Predicate<Question> permitted = question -> policy.decide(question) instanceof Decision.Permit;
        boolean now = permitted.test(asked);
        return Arrays.stream(TurningPoint.values())
                .filter(point -> permitted.test(point.otherwise(asked)) != now)
                .toList();
    }

    /** Whether the actor may apply for a journal exception today. */
    Verdict application(Actor actor, Facts.Known known) {
        return new JournalGrantRules(ageLimits.table())
                .application(known.relation(), known.patient(), assurance(actor), PortalClock.today(clock));
    }

    private Explanation explain(Assurance assurance, Facts.Known known, Ask ask) {
        Explanation explanation = new AccessPolicy(ageLimits.table()).explain(question(assurance, known, ask));
        return guarded(known, explanation.decision()).equals(explanation.decision())
                ? explanation
                : new Explanation.Denied(REGISTER_UNAVAILABLE, Optional.empty(), Optional.empty());
    }

    /** With a copy too old the answer is no; a silent no stays silent, so that the age of the copy tells nothing either. */
    private static Decision guarded(Facts.Known known, Decision decision) {
        boolean silent = decision instanceof Decision.Deny deny && deny.outward() == Outward.SILENT;
        return known.copyTooOld() && !silent ? REGISTER_UNAVAILABLE : decision;
    }

    private static Question question(Assurance assurance, Facts.Known known, Ask ask) {
        return new Question(
                known.relation(),
                known.patient(),
                se.vardombud.policy.Action.valueOf(ask.action().name()),
                ask.unit().map(unit -> new se.vardombud.policy.UnitId(unit.value())),
                ask.category().map(category -> se.vardombud.policy.JournalCategory.valueOf(category.name())),
                assurance,
                ask.on());
    }

    private static Assurance assurance(Actor actor) {
        return switch (actor.assurance()) {
            case E_ID -> Assurance.E_ID;
            case ONE_TIME_CODE -> Assurance.ONE_TIME_CODE;
        };
    }
}

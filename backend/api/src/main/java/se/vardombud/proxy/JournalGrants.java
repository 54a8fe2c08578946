package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Population;
import se.vardombud.policy.ExceptionBasis;
import se.vardombud.policy.JournalGrant;
import se.vardombud.policy.JournalGrantRules;
import se.vardombud.policy.JournalPart;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Period;
import se.vardombud.policy.Relation;
import se.vardombud.policy.Verdict;

/** Asks the policy whether a maturity assessment or a journal exception may be made, by whoever on staff this request has let in. */
@ApplicationScoped
public class JournalGrants {
    private final AgeLimits limits;
    private final Population population;
    private final Facts facts;
    private final StaffAccess staff;
    private final Clock clock;

    JournalGrants(AgeLimits limits, Population population, Facts facts, StaffAccess staff, Clock clock) {
        this.limits = limits;
        this.population = population;
        this.facts = facts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * What is to be opened, made whole: from today, and to the 16th birthday at the latest.
     *
     * @param categories null: the whole journal
     * @param from null: today
     * @param to null: as long as can be
     * @throws ProblemException 409 when the patient is not 13–15, 422 when it begins in the past or ends before it begins
     */
    public JournalOpening opening(
            PersonId patient,
            UnitId unit,
            @Nullable Collection<JournalCategory> categories,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        LocalDate latest = latestEnd(patient);
        LocalDate today = PortalClock.today(clock);
        LocalDate begins = from == null ? today : from;
        if (begins.isBefore(today)) {
            throw Invalid.value("from", "must not be in the past");
        }
        LocalDate ends = to == null ? latest : to;
        if (!begins.isBefore(ends)) {
            throw Invalid.value("to", "must be after the first day");
        }
        return new JournalOpening(unit, JournalOpening.asked(categories), begins, ends);
    }

    /** As {@link #opening}, for a journal exception: one that would last longer ends at the 16th birthday. */
    public JournalOpening exceptionOpening(
            PersonId child,
            UnitId unit,
            @Nullable Collection<JournalCategory> categories,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        LocalDate latest = latestEnd(child);
        return opening(child, unit, categories, from, to == null || to.isAfter(latest) ? latest : to);
    }

    /** Whether assessments and exceptions are for somebody of this age. */
    public boolean openTo(PersonId patient) {
        return rules().openTo(patient(patient), PortalClock.today(clock));
    }

    /**
     * The first day without any assessment or exception: the 16th birthday.
     *
     * @throws ProblemException 409 when the patient is not 13–15
     */
    public LocalDate latestEnd(PersonId patient) {
        Patient known = patient(patient);
        LocalDate today = PortalClock.today(clock);
        return Optional.of(known)
                .filter(one -> rules().openTo(one, today))
                .flatMap(one -> rules().latestEnd(one, today))
                .orElseThrow(() -> GrantProblems.notForThisAge(limits.table().on(today)));
    }

    /** @throws ProblemException as the policy refuses */
    public void requireAssessment(PersonId patient, JournalOpening opening) {
        require(rules().assessment(commission(), patient(patient), policys(opening), PortalClock.today(clock)));
    }

    /**
     * A journal exception by the operations manager and the child together.
     *
     * @throws ProblemException as the policy refuses
     */
    public void requireJoint(PersonId child, PersonId guardian, JournalOpening opening, boolean consents) {
        require(child, guardian, opening, new ExceptionBasis.Joint(consents));
    }

    /**
     * A journal exception by a physician alone.
     *
     * @throws ProblemException as the policy refuses
     */
    public void requireObstacle(PersonId child, PersonId guardian, JournalOpening opening, String reason) {
        require(child, guardian, opening, new ExceptionBasis.MedicalObstacle(reason));
    }

    private void require(PersonId child, PersonId guardian, JournalOpening opening, ExceptionBasis basis) {
        Facts.Known known = facts.of(guardian, child);
        switch (known.relation()) {
            case Relation.Guardian relation ->
                require(rules().exception(
                                commission(),
                                basis,
                                known.patient(),
                                relation,
                                policys(opening),
                                PortalClock.today(clock)));
            case Relation.Unknown unknown -> throw GrantProblems.registerUnavailable();
            case Relation.Self other -> throw GrantProblems.noProxy();
            case Relation.Delegate other -> throw GrantProblems.noProxy();
            case Relation.Stranger other -> throw GrantProblems.noProxy();
        }
    }

    private void require(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            throw GrantProblems.of(refused, limits.table().on(PortalClock.today(clock)));
        }
    }

    private JournalGrantRules rules() {
        return new JournalGrantRules(limits.table());
    }

    private Patient patient(PersonId id) {
        return population
                .find(id)
                .map(person -> facts.asSelf(person).patient())
                .orElseThrow(ProblemException::notFound);
    }

    private se.vardombud.policy.Commission commission() {
        return StaffGate.policys(staff.require().commission());
    }

    private static JournalGrant policys(JournalOpening opening) {
        return new JournalGrant(
                new JournalPart(
                        new se.vardombud.policy.UnitId(opening.unit().value()),
                        opening.categories().stream()
                                .map(category -> se.vardombud.policy.JournalCategory.valueOf(category.name()))
                                .collect(Collectors.toSet())),
                new Period(opening.from(), opening.to()));
    }
}

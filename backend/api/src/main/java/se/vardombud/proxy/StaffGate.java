package se.vardombud.proxy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Commission;
import se.vardombud.clinic.Commissions;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Population;
import se.vardombud.policy.Role;
import se.vardombud.policy.StaffPolicy;
import se.vardombud.policy.StaffQuestion;
import se.vardombud.policy.Verdict;

/**
 * The one way for staff to a patient (T1–T6), asked in every request: first whether this commission does this at this unit, which says
 * nothing of any patient, and only then about the patient.
 */
@ApplicationScoped
public class StaffGate {
    private final Commissions commissions;
    private final Ties ties;
    private final List<StaffTie> narrowTies;
    private final Population population;
    private final StaffAccess access;
    private final StaffRefusals refusals;
    private final Clock clock;

    StaffGate(
            Commissions commissions,
            Ties ties,
            @All List<StaffTie> narrowTies,
            Population population,
            StaffAccess access,
            StaffRefusals refusals,
            Clock clock) {
        this.commissions = commissions;
        this.ties = ties;
        this.narrowTies = narrowTies;
        this.population = population;
        this.access = access;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Who wants to do what, for which unit. */
    record Ask(Actor actor, UnitId unit, StaffAction action, String operation) {}

    /** @param patient of the path; null where it names none */
    void enter(Ask ask, @Nullable PersonId patient) {
        Optional<Commission> commission = commissions.current(ask.actor());
        if (decide(ask, commission, true, false) instanceof Verdict.Refused refused) {
            throw refusals.of(ask, commission, patient, refused);
        }
        access.enter(new StaffAccess.Entered(ask, commission.orElseThrow()));
        if (patient != null) {
            meet(patient);
        }
    }

    /**
     * Lets the staff member of this request meet a patient whom the path did not name.
     *
     * @throws ProblemException 404 without a tie to the unit, 403 for their own record or their child's
     */
    public void meet(PersonId patient) {
        StaffAccess.Entered entered = access.require();
        Ask ask = entered.ask();
        if (decide(entered, patient) instanceof Verdict.Refused refused) {
            throw refusals.of(ask, Optional.of(entered.commission()), patient, refused);
        }
        access.meet(List.of(patient));
    }

    /** The 404 for what is about somebody of {@link #own}: it is not there for them (T6), and that they asked for it is in the log. */
    public ProblemException notThere(PersonId own) {
        StaffAccess.Entered entered = access.require();
        Optional<Commission> commission = Optional.of(entered.commission());
        if (decide(entered.ask(), commission, true, true) instanceof Verdict.Refused refused) {
            refusals.log(entered.ask(), commission, own, refused);
        }
        return ProblemException.notFound();
    }

    /** Whether the staff member of this request may {@link #meet} the patient: for lists of what the unit has decided, also of others. */
    public boolean mayMeet(PersonId patient) {
        return decide(access.require(), patient) instanceof Verdict.Allowed;
    }

    /** The answer shows these patients, whom the unit's list gave. */
    public void show(Collection<PersonId> patients) {
        access.meet(patients);
    }

    /** The role that the staff member of this request acts in. */
    public String role() {
        return access.require().commission().role().name();
    }

    /** Whom no list shows to the staff member of this request: themself, and the children in their custody (T6). */
    public List<PersonId> own() {
        PersonId self = access.require().ask().actor().person();
        LocalDate today = PortalClock.today(clock);
        Stream<PersonId> children = population.family(self).custodies().stream()
                .filter(custody -> custody.on(today))
                .map(custody -> custody.child().id());
        return Stream.concat(Stream.of(self), children).distinct().toList();
    }

    private boolean tied(Ask ask, PersonId patient) {
        return ties.tied(patient, ask.unit())
                || narrowTies.stream().anyMatch(tie -> tie.action() == ask.action() && tie.ties(patient, ask.unit()));
    }

    private boolean isOwn(Actor actor, PersonId patient) {
        LocalDate today = PortalClock.today(clock);
        boolean inCustody = population.guardiansOf(patient).stream()
                .filter(custody -> custody.on(today))
                .map(Custody::guardian)
                .anyMatch(guardian -> guardian.id().equals(actor.person()));
        return inCustody || patient.equals(actor.person());
    }

    private Verdict decide(StaffAccess.Entered entered, PersonId patient) {
        Ask ask = entered.ask();
        return decide(ask, Optional.of(entered.commission()), tied(ask, patient), isOwn(ask.actor(), patient));
    }

    private static Verdict decide(Ask ask, Optional<Commission> commission, boolean tied, boolean own) {
        return StaffPolicy.decide(new StaffQuestion(
                commission.map(StaffGate::policys), ask.action().policys(), policys(ask.unit()), tied, own));
    }

    static se.vardombud.policy.Commission policys(Commission commission) {
        return new se.vardombud.policy.Commission(
                policys(commission.unitId()), Role.valueOf(commission.role().name()));
    }

    private static se.vardombud.policy.UnitId policys(UnitId unit) {
        return new se.vardombud.policy.UnitId(unit.value());
    }
}

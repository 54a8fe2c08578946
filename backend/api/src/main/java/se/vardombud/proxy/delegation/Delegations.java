package se.vardombud.proxy.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.policy.Action;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Period;
import se.vardombud.proxy.Facts;
import se.vardombud.proxy.News;
import se.vardombud.proxy.delegation.DelegationOptions.Choice;
import se.vardombud.proxy.delegation.DelegationOptions.To;

/** Delegations from the patient's side: what can be given, what has been, and its end. */
@ApplicationScoped
class Delegations {
    private final DelegationTable table;
    private final Population population;
    private final Facts facts;
    private final Receivers receivers;
    private final Refusals refusals;
    private final Reach reach;
    private final Idempotency idempotency;
    private final Limits limits;
    private final Event<News> news;
    private final Uuids uuids;
    private final Clock clock;

    Delegations(
            DelegationTable table,
            Population population,
            Facts facts,
            Receivers receivers,
            Refusals refusals,
            Reach reach,
            Idempotency idempotency,
            Limits limits,
            Event<News> news,
            Uuids uuids,
            Clock clock) {
        this.table = table;
        this.population = population;
        this.facts = facts;
        this.receivers = receivers;
        this.refusals = refusals;
        this.reach = reach;
        this.idempotency = idempotency;
        this.limits = limits;
        this.news = news;
        this.uuids = uuids;
        this.clock = clock;
    }

    DelegationOptions options(PersonId patient) {
        LocalDate today = PortalClock.today(clock);
        Patient giver = giver(patient);
        Set<Action> actions = reach.actions(giver, today);
        boolean anybody = reach.anybody(giver, today);
        LocalDate year = today.plusMonths(Delegation.LONGEST_IN_MONTHS);
        return new DelegationOptions(
                anybody ? To.ANYBODY : To.GUARDIANS,
                anybody ? List.of() : choices(patient, giver, actions),
                actions.stream()
                        .map(action -> se.vardombud.proxy.Action.valueOf(action.name()))
                        .toList(),
                today,
                actions.isEmpty() ? year : reach.end(giver, new Delegation(today, new Period(today, year), actions)));
    }

    List<DelegationView> of(PersonId patient) {
        Patient giver = giver(patient);
        return table.givenBy(patient).stream().map(row -> view(row, giver)).toList();
    }

    /** @throws ProblemException 422 when it cannot be given, with one answer for all that has to do with who the other is */
    DelegationView offer(PersonId patient, NewDelegation wanted, @Nullable String called, @Nullable String key) {
        Delegation delegation = delegation(wanted);
        if (wanted.personalNumber() != null && called == null) {
            throw Invalid.value("called", "must say what to call the person");
        }
        Person receiver = receivers
                .find(patient, wanted.guardianId(), wanted.personalNumber())
                .orElseThrow(() -> refusals.nobody(patient));
        Patient giver = giver(patient);
        refusals.check(patient, giver, receiver, delegation);
        UUID id = limits.counted(
                Limit.QUESTIONS,
                patient + " " + receiver.id(),
                () -> idempotency.once(
                        new Idempotency.Request(key, patient, patient, "offerDelegation", wanted),
                        () -> insert(patient, receiver, wanted.guardianId() == null ? called : null, delegation)));
        return view(table.find(patient, id).orElseThrow(ProblemException::notFound), giver);
    }

    /** Nothing happens when it is over. */
    @Transactional
    void end(PersonId patient, UUID id) {
        DelegationRow row = table.hold(patient, id).orElseThrow(ProblemException::notFound);
        if (row.endedAt() == null) {
            table.ended(row, clock.instant(), patient);
            news.fire(new News(row.delegate(), patient, News.Kind.DECISION));
        }
    }

    private UUID insert(PersonId patient, Person receiver, @Nullable String called, Delegation delegation) {
        UUID id = uuids.next();
        table.insert(new DelegationRow(
                patient,
                id,
                receiver.id(),
                called,
                called == null ? receiver.name() : null,
                population.find(patient).map(Person::name).orElse(null),
                delegation,
                clock.instant(),
                null,
                null,
                null));
        news.fire(new News(receiver.id(), patient, News.Kind.QUESTION));
        return id;
    }

    private Delegation delegation(NewDelegation wanted) {
        LocalDate today = PortalClock.today(clock);
        LocalDate latest = today.plusMonths(Delegation.LONGEST_IN_MONTHS);
        if (wanted.from().isBefore(today) || wanted.from().isAfter(latest)) {
            throw Invalid.value("from", "must be today, or within twelve months");
        }
        if (!wanted.until().isAfter(wanted.from())) {
            throw Invalid.value("until", "must be after from");
        }
        return new Delegation(
                today,
                new Period(wanted.from(), wanted.until()),
                wanted.actions().stream()
                        .map(action -> Action.valueOf(action.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class))));
    }

    private List<Choice> choices(PersonId patient, Patient giver, Set<Action> actions) {
        return receivers.guardians(patient, giver, actions).stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
    }

    private Patient giver(PersonId patient) {
        return facts.asSelf(population.find(patient).orElseThrow(ProblemException::notFound))
                .patient();
    }

    /** The name as the giver learned it: what becomes of the other person afterwards does not show. */
    private DelegationView view(DelegationRow row, Patient giver) {
        return DelegationView.of(row, row.name(), PortalClock.today(clock), reach.end(giver, row.delegation()));
    }
}

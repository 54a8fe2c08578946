package se.vardombud.proxy.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.proxy.DelegateGate;
import se.vardombud.proxy.Facts;
import se.vardombud.proxy.News;

/** Delegations from the side of the person who holds them or is offered them. */
@ApplicationScoped
class HeldDelegations {
    private final DelegationTable table;
    private final Population population;
    private final DelegateGate gate;
    private final Facts facts;
    private final Reach reach;
    private final CurrentActor actor;
    private final Event<News> news;
    private final Clock clock;

    HeldDelegations(
            DelegationTable table,
            Population population,
            DelegateGate gate,
            Facts facts,
            Reach reach,
            CurrentActor actor,
            Event<News> news,
            Clock clock) {
        this.table = table;
        this.population = population;
        this.gate = gate;
        this.facts = facts;
        this.reach = reach;
        this.actor = actor;
        this.news = news;
        this.clock = clock;
    }

    /** Latest first; those of a patient whom the holder may not know of are not among them. */
    List<HeldDelegation> mine() {
        population.family(actor.require().person());
        return table.offeredTo(actor.require().person()).stream()
                .filter(row -> gate.mayKnow(actor.require(), row.patient(), row.delegation()))
                .map(this::view)
                .toList();
    }

    /** @throws ProblemException 409 when it is over */
    HeldDelegation accept(PersonId patient, UUID id) {
        LocalDate until = until(find(patient, id));
        accept(patient, id, until);
        return view(find(patient, id));
    }

    /** Nothing happens when it has been accepted. */
    @Transactional
    void accept(PersonId patient, UUID id, LocalDate until) {
        DelegationRow row = table.hold(patient, id).orElseThrow(ProblemException::notFound);
        switch (row.status(PortalClock.today(clock), until)) {
            case OFFERED -> {
                table.accepted(row, clock.instant());
                tell(row);
            }
            case ACCEPTED -> {}
            case DECLINED, WITHDRAWN, ENDED, EXPIRED ->
                throw new ProblemException(409, "DELEGATION_OVER", "It has been ended, or its time is over.");
        }
    }

    /**
     * Declines what is not answered.
     *
     * @throws ProblemException 409 when it has been accepted
     */
    @Transactional
    void decline(PersonId patient, UUID id) {
        DelegationRow row = table.hold(patient, id).orElseThrow(ProblemException::notFound);
        if (row.endedAt() == null && row.acceptedAt() != null) {
            throw new ProblemException(409, "DELEGATION_ACCEPTED", "It has been accepted; end it instead.");
        }
        leave(row);
    }

    /** Ends it, accepted or not; nothing happens when it is over. */
    @Transactional
    void end(PersonId patient, UUID id) {
        leave(table.hold(patient, id).orElseThrow(ProblemException::notFound));
    }

    private void leave(DelegationRow row) {
        if (row.endedAt() == null) {
            table.ended(row, clock.instant(), row.delegate());
            tell(row);
        }
    }

    private void tell(DelegationRow row) {
        news.fire(new News(row.patient(), row.patient(), News.Kind.DECISION));
    }

    private DelegationRow find(PersonId patient, UUID id) {
        return table.find(patient, id).orElseThrow(ProblemException::notFound);
    }

    private LocalDate until(DelegationRow row) {
        return reach.end(
                facts.ifDelegated(row.delegate(), row.patient(), row.delegation())
                        .patient(),
                row.delegation());
    }

    private HeldDelegation view(DelegationRow row) {
        LocalDate until = until(row);
        LocalDate today = PortalClock.today(clock);
        String name = row.status(today, until).open()
                ? population.find(row.patient()).map(Person::name).orElse(null)
                : row.patientName();
        return HeldDelegation.of(row, name, today, until);
    }
}

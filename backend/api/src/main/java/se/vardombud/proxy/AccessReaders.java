package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Explanation;
import se.vardombud.proxy.ReaderView.Who;

/**
 * Who can see a journal entry, and why: the asker, the patient, and those guardians and delegates who can. Those who cannot are left out, so that a
 * block or a protected identity shows to nobody.
 */
@ApplicationScoped
public class AccessReaders {
    private final Population population;
    private final AccessGate gate;
    private final Facts facts;
    private final Grants grants;
    private final CurrentActor actor;
    private final Clock clock;

    AccessReaders(Population population, AccessGate gate, Facts facts, Grants grants, CurrentActor actor, Clock clock) {
        this.population = population;
        this.gate = gate;
        this.facts = facts;
        this.grants = grants;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The readers of an entry of this unit and category, for the signed-in asker.
     *
     * @param hiddenFromGuardians whether care has hidden the entry from guardians
     */
    public List<ReaderView> of(PersonId patient, UnitId unit, JournalCategory category, boolean hiddenFromGuardians) {
        AccessGate.Ask ask = new AccessGate.Ask(
                Action.JOURNAL_READ, Optional.of(unit), Optional.of(category), PortalClock.today(clock));
        Actor asker = actor.require();
        List<ReaderView> readers = new ArrayList<>();
        readers.add(ReaderView.of(Who.YOU, null, gate.explain(asker, gate.facts(asker, patient), ask)));
        if (!asker.person().equals(patient)) {
            population
                    .find(patient)
                    .map(person -> ReaderView.of(Who.PATIENT, person, gate.explainWithEId(facts.asSelf(person), ask)))
                    .ifPresent(readers::add);
        }
        population.guardiansOf(patient).stream()
                .filter(custody ->
                        custody.on(ask.on()) && !custody.guardian().id().equals(asker.person()))
                .flatMap(custody ->
                        reader(Who.GUARDIAN, custody.guardian(), facts.asGuardian(custody), ask, hiddenFromGuardians)
                                .stream())
                .forEach(readers::add);
        grants.delegates(patient).stream()
                .filter(delegate -> !delegate.equals(asker.person()))
                .flatMap(delegate -> population.find(delegate).stream())
                .flatMap(delegate ->
                        reader(Who.DELEGATE, delegate, facts.of(delegate.id(), patient), ask, hiddenFromGuardians)
                                .stream())
                .forEach(readers::add);
        return readers;
    }

    private Optional<ReaderView> reader(
            Who who, Person person, Facts.Known known, AccessGate.Ask ask, boolean hiddenFromGuardians) {
        Explanation explanation = gate.explainWithEId(known, ask);
        boolean reads = explanation.decision() instanceof Permit permit
                && (!hiddenFromGuardians || permit.scope().mayReadHiddenFromGuardians());
        return reads ? Optional.of(ReaderView.of(who, person, explanation)) : Optional.empty();
    }
}

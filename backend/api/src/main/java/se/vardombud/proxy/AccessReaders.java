package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Explanation;
import se.vardombud.proxy.ReaderView.Who;

/**
 * Who can see a journal entry, and why: the asker, the patient, and those guardians and delegates who can; the asker alone for who reads by a delegation
 * or an exception, see {@link AccessPeople#toldOfOthers}. Those who cannot are left out, so that a
 * block or a protected identity shows to nobody.
 */
@ApplicationScoped
public class AccessReaders {
    private final AccessPeople people;
    private final AccessGate gate;
    private final CurrentActor actor;
    private final Clock clock;

    AccessReaders(AccessPeople people, AccessGate gate, CurrentActor actor, Clock clock) {
        this.people = people;
        this.gate = gate;
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
        Explanation own = gate.explain(asker, gate.facts(asker, patient), ask);
        ReaderView self = ReaderView.of(Who.YOU, null, own);
        if (!(own.decision() instanceof Permit permit) || !AccessPeople.toldOfOthers(permit.rule())) {
            return List.of(self);
        }
        Stream<ReaderView> others = people.others(asker.person(), patient).stream()
                .flatMap(one -> reader(one, ask, hiddenFromGuardians).stream());
        return Stream.concat(Stream.of(self), others).toList();
    }

    private Optional<ReaderView> reader(AccessPeople.One one, AccessGate.Ask ask, boolean hiddenFromGuardians) {
        Explanation explanation = gate.explainWithEId(one.known(), ask);
        boolean reads = explanation.decision() instanceof Permit permit
                && (!hiddenFromGuardians || permit.scope().mayReadHiddenFromGuardians());
        // The patient is told of also while the journal is closed to them.
        return reads || one.who() == Who.PATIENT
                ? Optional.of(ReaderView.of(one.who(), one.person(), explanation))
                : Optional.empty();
    }
}

package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Actor;
import se.vardombud.policy.AccessPolicy.Step;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Outward;
import se.vardombud.policy.Relation;

/** What happens when: every day on which some answer changes, from birth on, by birthdays, reforms and what has been granted until now. */
@ApplicationScoped
class Timeline {
    private final AccessGate gate;
    private final Denials denials;
    private final Clock clock;

    Timeline(AccessGate gate, Denials denials, Clock clock) {
        this.gate = gate;
        this.denials = denials;
        this.clock = clock;
    }

    /**
     * Earliest day first; the first entry has every action. Where the asker does not know the birth date it begins today.
     *
     * @throws se.vardombud.common.ProblemException 404 for somebody who may not even know that the patient exists
     */
    List<TimelineEntry> of(Actor asker, PersonId patient) {
        Facts.Known known = gate.facts(asker, patient);
        refuseStrangers(asker, patient, known);
        // A delegate is not told when the patient was born.
        Optional<LocalDate> born = known.relation() instanceof Relation.Delegate
                ? Optional.empty()
                : known.patient().birthDate();
        LocalDate first = born.orElse(PortalClock.today(clock));
        Map<LocalDate, List<TimelineEntry.Change>> days = new TreeMap<>();
        for (Action action : Action.values()) {
            AccessGate.Ask ask = new AccessGate.Ask(action, Optional.empty(), Optional.empty(), first);
            gate.course(asker, known, ask).forEach(step -> days.computeIfAbsent(step.from(), day -> new ArrayList<>())
                    .add(change(action, step)));
        }
        return days.entrySet().stream()
                .map(day -> new TimelineEntry(day.getKey(), age(born, day.getKey()), day.getValue()))
                .toList();
    }

    private void refuseStrangers(Actor asker, PersonId patient, Facts.Known known) {
        List<Decision> today = new ArrayList<>();
        for (Action action : Action.values()) {
            today.add(gate.decide(asker, known, gate.today(action)));
        }
        if (today.stream().allMatch(Timeline::isSilent)) {
            throw denials.silent(asker, patient, "listAccessChanges", today.getFirst());
        }
    }

    private static TimelineEntry.Change change(Action action, Step step) {
        boolean silent = isSilent(step.decision());
        String rule = silent ? null : step.decision().rule().name();
        return switch (step.decision()) {
            case Decision.Permit permit -> new TimelineEntry.Change(action, AccessView.Kind.PERMIT, rule, null);
            case Decision.Deny deny ->
                new TimelineEntry.Change(
                        action, AccessView.Kind.DENY, rule, silent ? null : DenialReason.of(deny.reason()));
        };
    }

    private static boolean isSilent(Decision decision) {
        return decision instanceof Decision.Deny deny && deny.outward() == Outward.SILENT;
    }

    /** On a birthday as the rules count: of somebody born on a leap day, the day before it in other years. */
    private static @Nullable Integer age(Optional<LocalDate> born, LocalDate on) {
        if (born.isEmpty()) {
            return null;
        }
        int years = on.getYear() - born.get().getYear();
        return born.get().plusYears(years).equals(on) ? years : null;
    }
}

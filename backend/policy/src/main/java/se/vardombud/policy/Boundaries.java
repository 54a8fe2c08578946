package se.vardombud.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates on which an answer can change while its facts stand still. Between two of them it cannot. */
final class Boundaries {
    private Boundaries() {}

    /** All of them, earliest first; a date may stand twice. */
    static LocalDate[] of(Question question, AgeLimitTable limits) {
        List<LocalDate> days = new ArrayList<>();
        addLimits(days, question.patient().birthDate(), limits);
        addGrants(days, question.patient().assessments());
        question.patient().journalSeal().ifPresent(seal -> {
            days.add(seal.from());
            seal.opensOn().ifPresent(days::add);
        });
        switch (question.relation()) {
            case Relation.Guardian guardian -> {
                addGrants(days, guardian.exceptions());
                addDelegations(days, guardian.delegations());
            }
            case Relation.Delegate delegate -> addDelegations(days, delegate.delegations());
            case Relation.Self self -> {}
            case Relation.Stranger stranger -> {}
            case Relation.Unknown unknown -> {}
        }
        return sorted(days);
    }

    /** The dates on which the age limits move somebody from one stage of life to another. */
    static LocalDate[] of(Optional<LocalDate> birthDate, AgeLimitTable limits) {
        List<LocalDate> days = new ArrayList<>();
        addLimits(days, birthDate, limits);
        return sorted(days);
    }

    private static LocalDate[] sorted(List<LocalDate> days) {
        days.sort(null);
        return days.toArray(LocalDate[]::new);
    }

    private static void addLimits(List<LocalDate> days, Optional<LocalDate> birthDate, AgeLimitTable limits) {
        for (AgeLimits row : limits.rows()) {
            days.add(row.validFrom());
            if (birthDate.isPresent()) {
                days.add(birthDate.get().plusYears(row.proxyEnds()));
                days.add(birthDate.get().plusYears(row.ownJournal()));
                days.add(birthDate.get().plusYears(row.majority()));
            }
        }
    }

    private static void addGrants(List<LocalDate> days, List<JournalGrant> grants) {
        for (JournalGrant grant : grants) {
            days.add(grant.period().from());
            days.add(grant.period().toExclusive());
        }
    }

    private static void addDelegations(List<LocalDate> days, List<Delegation> delegations) {
        for (Delegation delegation : delegations) {
            days.add(delegation.givenOn());
            days.add(delegation.period().from());
            days.add(delegation.period().toExclusive());
            days.add(delegation.latestEnd());
        }
    }
}

package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.policy.AccessPolicy;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Question;

/** What other age limits would mean on a date, by asking the policy about everybody under both. No name and no number comes out of it. */
@ApplicationScoped
public class LimitsComparison {
    private final Population population;
    private final Facts facts;
    private final Grants grants;

    LimitsComparison(Population population, Facts facts, Grants grants) {
        this.population = population;
        this.facts = facts;
        this.grants = grants;
    }

    /** What somebody is to the patient. */
    @Schema(name = "ReformRelation")
    public enum Who {
        PATIENT,
        GUARDIAN,
        DELEGATE
    }

    /** What becomes of a right. */
    @Schema(name = "ReformEffect")
    public enum Effect {
        GAINS,
        LOSES,
        /** Permitted before and after, by another rule or of another scope. */
        CHANGES
    }

    /** One right of one person that would be another. */
    public record Difference(Who who, Action action, Effect effect) {}

    private record Pair(Who who, Facts.Known known) {}

    /** The birth dates of those who would stand in another stage of life that day; nobody else is touched. */
    public List<LocalDate> touched(AgeLimitTable now, AgeLimitTable then, LocalDate on) {
        int oldest = Stream.of(now, then)
                .flatMap(table -> table.on(on).stream())
                .mapToInt(se.vardombud.policy.AgeLimits::majority)
                .max()
                .orElse(0);
        return Stream.iterate(on.minusYears(oldest + 1L), day -> !day.isAfter(on), day -> day.plusDays(1))
                .filter(born -> now.stage(Optional.of(born), on) != then.stage(Optional.of(born), on))
                .toList();
    }

    /** Every difference of those born that day; by the copies of the register, which is not asked. */
    public List<Difference> of(LocalDate born, AgeLimitTable now, AgeLimitTable then, LocalDate on) {
        AccessPolicy before = new AccessPolicy(now);
        AccessPolicy after = new AccessPolicy(then);
        List<Difference> differences = new ArrayList<>();
        for (Pair pair : pairs(born, on)) {
            for (Action action : Action.values()) {
                Question question = question(pair.known(), action, on);
                effect(before.decide(question), after.decide(question))
                        .map(effect -> new Difference(pair.who(), action, effect))
                        .ifPresent(differences::add);
            }
        }
        return differences;
    }

    private List<Pair> pairs(LocalDate born, LocalDate on) {
        List<Pair> pairs = new ArrayList<>();
        for (Person patient : population.born(born)) {
            pairs.add(new Pair(Who.PATIENT, facts.asSelf(patient)));
            List<Custody> guardians = population.guardiansOf(patient.id()).stream()
                    .filter(custody -> custody.on(on))
                    .toList();
            guardians.forEach(custody -> pairs.add(new Pair(Who.GUARDIAN, facts.asGuardian(custody))));
            List<PersonId> named =
                    guardians.stream().map(custody -> custody.guardian().id()).toList();
            grants.delegates(patient.id()).stream()
                    .filter(delegate -> !named.contains(delegate))
                    .flatMap(delegate -> population.find(delegate).stream())
                    .forEach(delegate -> pairs.add(new Pair(Who.DELEGATE, facts.asDelegate(delegate, patient))));
        }
        return pairs;
    }

    private static Question question(Facts.Known known, Action action, LocalDate on) {
        return new Question(
                known.relation(),
                known.patient(),
                se.vardombud.policy.Action.valueOf(action.name()),
                Optional.empty(),
                Optional.empty(),
                Assurance.E_ID,
                on);
    }

    private static Optional<Effect> effect(Decision before, Decision after) {
        boolean could = before instanceof Decision.Permit;
        boolean can = after instanceof Decision.Permit;
        if (could != can) {
            return Optional.of(can ? Effect.GAINS : Effect.LOSES);
        }
        return can && !before.equals(after) ? Optional.of(Effect.CHANGES) : Optional.empty();
    }
}

package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.vardombud.common.PersonId;
import se.vardombud.identity.RegisterRecord.Relation;

/** The portal's copy of the population register: asks the register when the copy is too old, never inside a transaction. */
@ApplicationScoped
class RegisterCopy implements Population, KnownPersons {
    private final PopulationRegister register;
    private final PersonTable table;
    private final RegisterSettings settings;
    private final Clock clock;

    RegisterCopy(PopulationRegister register, PersonTable table, RegisterSettings settings, Clock clock) {
        this.register = register;
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Family family(PersonId actor) {
        return isFresh(table.familyCheckedAt(actor)) ? table.family(actor) : refresh(actor);
    }

    @Override
    public Family refresh(PersonId actor) {
        PersonalNumber number = table.find(actor)
                .map(person -> new PersonalNumber(person.personalNumber()))
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
        learn(number);
        return table.family(actor);
    }

    @Override
    public Optional<Person> learn(PersonalNumber number) {
        Optional<RegisterRecord> self = register.read(number);
        if (self.isEmpty() && table.find(number).isEmpty()) {
            return Optional.empty();
        }
        // In the order of their numbers, so that two guardians who sign in at once lock the same rows in the same
        // order.
        Map<String, Optional<RegisterRecord>> children = new TreeMap<>();
        for (Relation child : self.map(RegisterRecord::children).orElse(List.of())) {
            children.put(child.other().digits(), register.read(child.other()));
        }
        return Optional.of(table.store(number, self, children));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return table.find(id);
    }

    @Override
    public List<Custody> guardiansOf(PersonId child) {
        return table.guardiansOf(child);
    }

    private boolean isFresh(Optional<Instant> checkedAt) {
        return checkedAt
                .filter(at -> clock.instant().isBefore(at.plus(settings.maxAge())))
                .isPresent();
    }
}

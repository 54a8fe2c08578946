package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return learn(number, register);
    }

    @Override
    public Optional<Person> learn(PersonalNumber number, PopulationRegister from) {
        Optional<RegisterRecord> self = from.read(number);
        if (self.isEmpty() && table.find(number).isEmpty()) {
            return Optional.empty();
        }
        List<PersonalNumber> children = self.map(RegisterRecord::children).orElse(List.of()).stream()
                .map(Relation::other)
                .distinct()
                .toList();
        Map<PersonalNumber, RegisterRecord> read = children.isEmpty() ? Map.of() : from.read(children);
        return Optional.of(table.store(number, self, read));
    }

    @Override
    public void learnGuardians(PersonId child) {
        List<String> known = table.guardiansOf(child).stream()
                .map(custody -> custody.guardian().personalNumber())
                .toList();
        table
                .find(child)
                .flatMap(person -> register.read(new PersonalNumber(person.personalNumber())))
                .map(RegisterRecord::guardians)
                .orElse(List.of())
                .stream()
                .map(Relation::other)
                .distinct()
                .filter(guardian -> !known.contains(guardian.digits()))
                .forEach(this::learn);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return table.find(id);
    }

    @Override
    public List<Custody> guardiansOf(PersonId child) {
        return table.guardiansOf(child);
    }

    @Override
    public List<Custody> childrenOf(PersonId guardian) {
        return table.childrenOf(guardian);
    }

    @Override
    public List<Person> born(LocalDate day) {
        return table.born(day);
    }

    @Override
    public List<Custody> custodiesOfBorn(LocalDate day) {
        return table.custodiesOfBorn(day);
    }

    private boolean isFresh(Optional<Instant> checkedAt) {
        return checkedAt
                .filter(at -> clock.instant().isBefore(at.plus(settings.maxAge())))
                .isPresent();
    }
}

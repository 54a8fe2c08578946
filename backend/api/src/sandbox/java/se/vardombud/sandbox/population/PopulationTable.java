package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.vardombud.common.PersonId;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.sandbox.population.Persona.Kind;

/** The rows of the simulated register. */
@Singleton
class PopulationTable {
    @Transactional
    boolean isEmpty() {
        return SandboxPersonEntity.count() == 0;
    }

    /** Writes the personas and answers their personal numbers by key. */
    @Transactional
    Map<String, PersonalNumber> write(List<Persona> personas) {
        TestNumbers numbers = new TestNumbers();
        Homes homes = new Homes();
        Map<String, PersonalNumber> written = new HashMap<>();
        for (Persona persona : personas) {
            PersonalNumber number =
                    numbers.next(persona.numberBorn(), persona.female(), persona.kind() == Kind.COORDINATION);
            written.put(persona.key(), number);
            SandboxPersonEntity row = row(persona, number);
            homes.settle(persona, row);
            row.persist();
        }
        for (Persona child : personas) {
            for (String guardian : child.guardians()) {
                SandboxCustodyEntity.of(digits(written, child.key()), digits(written, guardian), child.born())
                        .persist();
            }
        }
        return written;
    }

    private static String digits(Map<String, PersonalNumber> written, String key) {
        return Objects.requireNonNull(written.get(key), key).digits();
    }

    @Transactional
    void setPatient(PersonalNumber number, PersonId id) {
        SandboxPersonEntity.update("patientId = ?1 where personalNumber = ?2", id.value(), number.digits());
    }

    @Transactional
    List<SandboxPersonView> list() {
        return SandboxPersonEntity.<SandboxPersonEntity>list("order by note").stream()
                .map(PopulationTable::view)
                .toList();
    }

    /** Ids of the personas by key. */
    Map<String, PersonId> personas() {
        Map<String, PersonId> personas = new HashMap<>();
        list().forEach(person -> Persona.keyOf(person.note()).ifPresent(key -> personas.put(key, person.patientId())));
        return personas;
    }

    /** The person as changed; empty when nobody has the id. */
    @Transactional
    Optional<SandboxPersonView> change(PersonId id, PopulationChange change, LocalDate today) {
        return SandboxPersonEntity.<SandboxPersonEntity>find("patientId", id.value())
                .firstResultOptional()
                .map(person -> {
                    change.applyTo(person);
                    if (change.guardians() != null) {
                        replaceGuardians(person, change.guardians(), today);
                    }
                    return view(person);
                });
    }

    private static void replaceGuardians(SandboxPersonEntity child, List<String> guardians, LocalDate today) {
        SandboxCustodyEntity.<SandboxCustodyEntity>list("key.child", child.personalNumber).stream()
                .filter(custody -> !guardians.contains(custody.key.guardian()))
                .forEach(SandboxCustodyEntity::delete);
        for (String guardian : guardians) {
            var key = new SandboxCustodyEntity.Key(child.personalNumber, guardian);
            if (SandboxCustodyEntity.findByIdOptional(key).isEmpty()) {
                SandboxCustodyEntity.of(child.personalNumber, guardian, today).persist();
            }
        }
    }

    private static SandboxPersonEntity row(Persona persona, PersonalNumber number) {
        SandboxPersonEntity row = new SandboxPersonEntity();
        row.personalNumber = number.digits();
        row.name = persona.name();
        row.birthDate = persona.born();
        row.protectedIdentity = persona.kind() == Kind.PROTECTED;
        row.registered = persona.kind() != Kind.EMIGRATED && persona.kind() != Kind.DECEASED;
        row.deceased = persona.kind() == Kind.DECEASED;
        row.note = persona.key() + ": " + persona.note();
        return row;
    }

    private static SandboxPersonView view(SandboxPersonEntity person) {
        List<String> guardians =
                SandboxCustodyEntity.<SandboxCustodyEntity>list("key.child", person.personalNumber).stream()
                        .map(custody -> custody.key.guardian())
                        .sorted()
                        .toList();
        return SandboxPersonView.of(person, guardians);
    }
}

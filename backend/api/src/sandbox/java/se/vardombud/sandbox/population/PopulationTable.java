package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.sandbox.population.Persona.Kind;

/** The rows of the simulated register. */
@Singleton
class PopulationTable {
    @Transactional
    boolean isEmpty() {
        return SandboxPersonEntity.count() == 0;
    }

    /** Writes the personas and answers their personal numbers by key, guardians first. */
    @Transactional
    Map<String, PersonalNumber> write(List<Persona> personas) {
        TestNumbers numbers = new TestNumbers();
        Homes homes = new Homes();
        Map<String, PersonalNumber> written = new LinkedHashMap<>();
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
                    if (change.custody() != null) {
                        replaceCustody(person, change.custody());
                    }
                    return view(change.personalNumber() == null ? person : renumber(person, change.personalNumber()));
                });
    }

    private static void replaceCustody(SandboxPersonEntity child, List<SandboxCustody> custody) {
        SandboxCustodyEntity.delete("key.child", child.personalNumber);
        for (SandboxCustody one : custody) {
            SandboxCustodyEntity row = SandboxCustodyEntity.of(child.personalNumber, one.guardian(), one.from());
            row.toDate = one.to();
            row.persist();
        }
    }

    private static SandboxPersonEntity renumber(SandboxPersonEntity person, String number) {
        String before = person.personalNumber;
        if (PersonalNumber.parse(number).isEmpty()) {
            throw Invalid.value("personalNumber", "must be a personal number with a correct check digit");
        }
        if (SandboxPersonEntity.findByIdOptional(number).isPresent()) {
            throw new ProblemException(409, "CONFLICT", "Somebody has that number.");
        }
        String former = person.formerNumbers == null ? before : person.formerNumbers + "," + before;
        SandboxPersonEntity.flush();
        SandboxPersonEntity.update(
                "personalNumber = ?1, formerNumbers = ?2 where personalNumber = ?3", number, former, before);
        SandboxCustodyEntity.update("key.child = ?1 where key.child = ?2", number, before);
        SandboxCustodyEntity.update("key.guardian = ?1 where key.guardian = ?2", number, before);
        SandboxPersonEntity.getEntityManager().clear();
        return SandboxPersonEntity.findById(number);
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
        return SandboxPersonView.of(
                person,
                SandboxCustodyEntity.<SandboxCustodyEntity>list("key.child", person.personalNumber).stream()
                        .map(SandboxCustody::of)
                        .sorted(Comparator.comparing(SandboxCustody::guardian))
                        .toList());
    }
}

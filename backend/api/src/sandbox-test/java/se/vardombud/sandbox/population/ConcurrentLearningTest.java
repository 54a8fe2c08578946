package se.vardombud.sandbox.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.common.PersonId;
import se.vardombud.identity.KnownPersons;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;

/** Many nodes and tabs meet somebody for the first time at the same time. */
@QuarkusTest
class ConcurrentLearningTest {
    private static final PersonalNumber GUARDIAN = new PersonalNumber("199003072395");
    private static final PersonalNumber CHILD = new PersonalNumber("201903072385");

    @Inject
    KnownPersons persons;

    @Inject
    Population population;

    @Test
    void one_person_is_made_and_one_custody() throws Exception {
        Sandbox.reset();
        QuarkusTransaction.requiringNew().run(() -> {
            person(GUARDIAN, LocalDate.of(1990, 3, 7)).persist();
            person(CHILD, LocalDate.of(2019, 3, 7)).persist();
            SandboxCustodyEntity.of(CHILD.digits(), GUARDIAN.digits(), LocalDate.of(2019, 3, 7))
                    .persist();
        });
        Set<PersonId> ids = ConcurrentHashMap.newKeySet();
        List<Future<?>> readings = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 24; i++) {
                PersonalNumber number = i % 3 == 0 ? CHILD : GUARDIAN;
                readings.add(threads.submit(() -> persons.learn(number)
                        .filter(person -> person.personalNumber().equals(GUARDIAN.digits()))
                        .ifPresent(person -> ids.add(person.id()))));
            }
        }
        for (Future<?> reading : readings) {
            reading.get();
        }
        assertEquals(1, ids.size());
        assertEquals(1, population.family(ids.iterator().next()).custodies().size());
    }

    private static SandboxPersonEntity person(PersonalNumber number, LocalDate born) {
        SandboxPersonEntity person = new SandboxPersonEntity();
        person.personalNumber = number.digits();
        person.name = "Test Testsson";
        person.birthDate = born;
        person.registered = true;
        person.note = "somebody new";
        return person;
    }
}

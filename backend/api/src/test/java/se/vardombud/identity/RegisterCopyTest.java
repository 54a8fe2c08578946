package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;

/** The copy of the population register: when it is used, when it is read anew, and what a reading changes. */
@QuarkusTest
class RegisterCopyTest {
    @Inject
    Population population;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void a_family_has_its_custodies() {
        Population.Family family = population.family(id("guardian"));
        assertEquals("Anna Lindqvist", family.self().name());
        assertEquals(5, family.custodies().size());
        Custody custody = family.custodies().stream()
                .filter(c -> c.child().id().equals(id("child-small")))
                .findFirst()
                .orElseThrow();
        assertTrue(custody.on(today()));
        assertFalse(custody.on(custody.from().minusDays(1)));
        assertEquals(Personas.get("child-small").birthDate(), custody.from());
    }

    @Test
    void a_copy_of_less_than_a_day_is_used_whatever_the_register_says_or_does_not() {
        population.refresh(id("guardian"));
        Sandbox.changeInRegister("guardian", Map.of("name", "Anna Ny"));
        Sandbox.forward(Duration.ofHours(24).minusMillis(1));
        assertEquals("Anna Lindqvist", name("guardian"));
        Sandbox.registerAnswers(false);
        assertEquals("Anna Lindqvist", name("guardian"));
        Sandbox.forward(Duration.ofMillis(1));
        assertThrows(RegisterUnavailableException.class, () -> population.family(id("guardian")));
        Sandbox.registerAnswers(true);
        assertEquals("Anna Ny", name("guardian"));
    }

    @Test
    void reading_an_actor_reads_the_children_too() {
        Sandbox.changeInRegister("child-small", Map.of("protected", true, "name", "Maja Ny", "deceased", true));
        population.refresh(id("guardian"));
        Person child = population.find(id("child-small")).orElseThrow();
        assertTrue(child.protectedIdentity());
        assertTrue(child.deceased());
        assertEquals("Maja Ny", child.name());
    }

    @Test
    void custody_that_the_register_no_longer_has_ends_today() {
        Sandbox.changeInRegister(
                "child-small",
                Map.of("guardians", List.of(Personas.get("guardian-2").personalNumber())));
        Custody ended = custody(population.refresh(id("guardian")), "child-small");
        assertEquals(today(), ended.to());
        assertFalse(ended.on(today()));
        assertTrue(ended.on(today().minusDays(1)));
        assertTrue(custody(population.refresh(id("guardian-2")), "child-small").on(today()));
    }

    @Test
    void the_other_guardian_is_known_from_the_childs_own_record() {
        Sandbox.changeInRegister(
                "child-small",
                Map.of("guardians", List.of(Personas.get("guardian").personalNumber())));
        population.refresh(id("guardian"));
        List<Custody> guardians = population.guardiansOf(id("child-small"));
        assertEquals(2, guardians.size());
        guardians.forEach(custody -> assertEquals(custody.guardian().id().equals(id("guardian")), custody.on(today())));
    }

    @Test
    void new_custody_begins_when_the_register_says() {
        Sandbox.changeInRegister(
                "twin-a",
                Map.of(
                        "guardians",
                        List.of(
                                Personas.get("guardian-single").personalNumber(),
                                Personas.get("stranger").personalNumber())));
        assertTrue(custody(population.refresh(id("stranger")), "twin-a").on(today()));
        assertEquals(2, population.guardiansOf(id("twin-a")).size());
    }

    @Test
    void custody_ends_when_the_child_comes_of_age() {
        LocalDate eighteen = Personas.get("young-17").birthDate().plusYears(18);
        Sandbox.standAt(eighteen.atStartOfDay(PortalClock.ZONE).toInstant());
        assertFalse(
                custody(population.refresh(id("guardian-teens")), "young-17").on(eighteen));
    }

    @Test
    void a_person_keeps_the_id_for_ever() {
        PersonId before = id("guardian");
        assertEquals(before, population.refresh(before).self().id());
    }

    private String name(String persona) {
        return String.valueOf(population.family(id(persona)).self().name());
    }

    private static Custody custody(Population.Family family, String child) {
        return family.custodies().stream()
                .filter(custody -> custody.child().id().equals(id(child)))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId id(String persona) {
        return PersonId.fromString(Personas.get(persona).patientId());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }
}

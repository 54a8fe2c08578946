package se.vardombud.sandbox.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.identity.IdKind;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.sandbox.population.Persona.Kind;

/** The personas keep their ages and their test numbers whatever day the sandbox is started on. */
class PersonasTest {
    private static final Set<String> TEST_BIRTH_NUMBERS =
            Set.of("238", "239", "980", "981", "982", "983", "984", "985", "986", "987", "988", "989");

    static Stream<LocalDate> days() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2032, 1, 1), Period.ofDays(1));
    }

    @Test
    void on_every_day_every_number_is_a_test_number_of_its_own() {
        days().forEach(today -> {
            TestNumbers numbers = new TestNumbers();
            Set<String> seen = new HashSet<>();
            for (Persona persona : Personas.on(today)) {
                boolean coordination = persona.kind() == Kind.COORDINATION;
                PersonalNumber number = numbers.next(persona.numberBorn(), persona.female(), coordination);
                assertTrue(seen.add(number.digits()), () -> persona.key() + " on " + today);
                assertTrue(TEST_BIRTH_NUMBERS.contains(number.digits().substring(8, 11)));
                assertEquals(coordination ? IdKind.COORDINATION : IdKind.PERSONAL, number.kind());
                assertEquals(persona.female(), (number.digits().charAt(10) - '0') % 2 == 0);
            }
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "child-newborn-nameless, 0",
        "child-small, 7",
        "child-11, 11",
        "child-day-before-13, 12",
        "child-13-today, 13",
        "child-14, 14",
        "child-15-maturity, 15",
        "child-day-before-16, 15",
        "child-16-today, 16",
        "young-17, 17",
    })
    void children_keep_their_age(String key, int age) {
        days().forEach(today -> {
            LocalDate born = byKey(today, key).born();
            assertTrue(
                    !born.plusYears(age).isAfter(today)
                            && born.plusYears(age + 1L).isAfter(today),
                    () -> key + " on " + today);
        });
    }

    @Test
    void the_leap_day_child_is_always_under_13() {
        days().forEach(today -> {
            LocalDate born = byKey(today, "child-leap").born();
            assertEquals(29, born.getDayOfMonth());
            assertTrue(born.plusYears(13).isAfter(today) && !born.plusYears(8).isAfter(today), today::toString);
        });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void the_note_is_the_key_and_a_sentence(Persona persona) {
        assertTrue(persona.key().matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertTrue(persona.note().endsWith("."), persona.note());
    }

    static List<Persona> keys() {
        return Personas.on(LocalDate.of(2026, 6, 1));
    }

    private static Persona byKey(LocalDate today, String key) {
        return Personas.on(today).stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

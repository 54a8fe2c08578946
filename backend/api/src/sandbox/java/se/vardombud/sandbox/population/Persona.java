package se.vardombud.sandbox.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the seeded population.
 *
 * @param key stable; tests and other seeds find the person by it
 * @param name null for a child not yet named
 * @param born by the register
 * @param numberBorn the date in the personal number; the register's may differ
 * @param female decides the birth number, whose last digit is even for women
 * @param guardians keys of the custodians
 */
record Persona(
        String key,
        String note,
        @Nullable String name,
        LocalDate born,
        LocalDate numberBorn,
        boolean female,
        List<String> guardians,
        Kind kind) {
    /** What sets somebody apart in the register. */
    enum Kind {
        ORDINARY,
        PROTECTED,
        COORDINATION,
        EMIGRATED,
        DECEASED
    }

    static Persona woman(String key, String name, LocalDate born, String note) {
        return new Persona(key, note, name, born, born, true, List.of(), Kind.ORDINARY);
    }

    static Persona man(String key, String name, LocalDate born, String note) {
        return new Persona(key, note, name, born, born, false, List.of(), Kind.ORDINARY);
    }

    Persona with(Kind other) {
        return new Persona(key, note, name, born, numberBorn, female, guardians, other);
    }

    Persona inCustodyOf(String... keys) {
        return new Persona(key, note, name, born, numberBorn, female, List.of(keys), kind);
    }

    Persona nameless() {
        return new Persona(key, note, null, born, numberBorn, female, guardians, kind);
    }

    Persona withNumberFrom(LocalDate date) {
        return new Persona(key, note, name, born, date, female, guardians, kind);
    }

    /** The key of the person that a note belongs to. */
    static Optional<String> keyOf(String note) {
        int colon = note.indexOf(": ");
        return colon < 0 ? Optional.empty() : Optional.of(note.substring(0, colon));
    }
}

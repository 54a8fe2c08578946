package se.vardombud.sandbox.population;

import static se.vardombud.sandbox.population.Persona.man;
import static se.vardombud.sandbox.population.Persona.woman;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import se.vardombud.sandbox.population.Persona.Kind;

/** The people of the sandbox: one for every row of access-rules.md. Adults have fixed birth dates, children follow today's date. */
final class Personas {
    private Personas() {}

    /** @param today in Sweden; ages are right on that day */
    static List<Persona> on(LocalDate today) {
        return Stream.of(adults(), family(today), teenagers(today), exceptions(today), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Persona> adults() {
        return List.of(
                woman(
                        "guardian",
                        "Anna Lindqvist",
                        LocalDate.of(1988, 4, 12),
                        "Has custody, with guardian-2, of five children on both sides of 13."),
                man(
                        "guardian-2",
                        "Erik Lindqvist",
                        LocalDate.of(1986, 9, 3),
                        "The other guardian of the same children."),
                woman(
                        "guardian-single",
                        "Sara Bergström",
                        LocalDate.of(1984, 2, 20),
                        "Sole custody of twins and of teenagers up to 15."),
                man(
                        "guardian-teens",
                        "Johan Nyberg",
                        LocalDate.of(1979, 11, 30),
                        "Sole custody of young people around 16, and of a child who has died."),
                woman(
                        "guardian-of-protected",
                        "Karin Sandström",
                        LocalDate.of(1985, 6, 8),
                        "Guardian of a child with protected identity, who must not show."),
                man(
                                "guardian-protected",
                                "Mikael Ek",
                                LocalDate.of(1983, 1, 17),
                                "Guardian with protected identity: no errands for the child.")
                        .with(Kind.PROTECTED),
                man(
                        "guardian-blocked",
                        "Peter Holm",
                        LocalDate.of(1981, 8, 25),
                        "Care has blocked this guardian from the child."),
                woman(
                        "guardian-unblocked",
                        "Helena Holm",
                        LocalDate.of(1982, 12, 5),
                        "The other guardian of the same child, untouched by the block."));
    }

    private static List<Persona> family(LocalDate today) {
        return Stream.of(
                        woman(
                                        "child-newborn-nameless",
                                        "",
                                        today.minusDays(9),
                                        "Nine days old and not yet named: shows as a personal number.")
                                .nameless(),
                        woman(
                                "child-small",
                                "Maja Lindqvist",
                                today.minusYears(7).minusDays(40),
                                "Seven years old."),
                        man("child-11", "Oskar Lindqvist", today.minusYears(11).minusDays(100), "Eleven years old."),
                        woman(
                                "child-day-before-13",
                                "Elsa Lindqvist",
                                turningTomorrow(13, today),
                                "Turns 13 tomorrow: the guardians' last day."),
                        man(
                                "child-14",
                                "Hugo Lindqvist",
                                today.minusYears(14).minusDays(60),
                                "Fourteen: signs in alone, and the guardians have no access."))
                .map(child -> child.inCustodyOf("guardian", "guardian-2"))
                .toList();
    }

    private static List<Persona> teenagers(LocalDate today) {
        return Stream.concat(
                        Stream.of(
                                        woman(
                                                "twin-a",
                                                "Alva Bergström",
                                                today.minusYears(5).minusDays(15),
                                                "One of two twins."),
                                        man(
                                                "twin-b",
                                                "Viggo Bergström",
                                                today.minusYears(5).minusDays(15),
                                                "One of two twins."),
                                        man(
                                                "child-leap",
                                                "Leo Bergström",
                                                leapDay(today),
                                                "Born on 29 February: turns 13 on 28 February."),
                                        woman(
                                                "child-13-today",
                                                "Wilma Bergström",
                                                today.minusYears(13),
                                                "Turns 13 today: the guardian's access ended at midnight."),
                                        man(
                                                "child-15-maturity",
                                                "Noah Bergström",
                                                today.minusYears(15).minusDays(20),
                                                "Fifteen, with a maturity assessment at one clinic."))
                                .map(child -> child.inCustodyOf("guardian-single")),
                        Stream.of(
                                        woman(
                                                "child-day-before-16",
                                                "Freja Nyberg",
                                                turningTomorrow(16, today),
                                                "Turns 16 tomorrow: the journal is still closed."),
                                        man(
                                                "child-16-today",
                                                "Liam Nyberg",
                                                today.minusYears(16),
                                                "Turns 16 today: the own journal opens."),
                                        woman(
                                                "young-17",
                                                "Tuva Nyberg",
                                                today.minusYears(17).minusDays(30),
                                                "Seventeen."),
                                        man(
                                                        "child-deceased",
                                                        "Elias Nyberg",
                                                        today.minusYears(8).minusDays(5),
                                                        "A child who has died.")
                                                .with(Kind.DECEASED))
                                .map(child -> child.inCustodyOf("guardian-teens")))
                .toList();
    }

    private static List<Persona> exceptions(LocalDate today) {
        return List.of(
                woman(
                                "child-protected",
                                "Ines Sandström",
                                today.minusYears(9).minusDays(70),
                                "A child with protected identity.")
                        .with(Kind.PROTECTED)
                        .inCustodyOf("guardian-of-protected"),
                man(
                                "child-of-protected",
                                "Albin Ek",
                                today.minusYears(6).minusDays(90),
                                "An ordinary child of a guardian with protected identity.")
                        .inCustodyOf("guardian-protected"),
                woman(
                                "child-of-blocked",
                                "Stella Holm",
                                today.minusYears(10).minusDays(33),
                                "A child of whose guardians one is blocked.")
                        .inCustodyOf("guardian-blocked", "guardian-unblocked"),
                woman(
                                "birthdate-differs",
                                "Saga Holm",
                                today.minusYears(13).plusDays(30),
                                "Under 13 by the register's birth date, over 13 by the digits of the number: the register wins.")
                        .withNumberFrom(today.minusYears(13).minusDays(30))
                        .inCustodyOf("guardian-unblocked"),
                woman(
                                "child-of-staff",
                                "Tyra Engström",
                                today.minusYears(8).minusDays(12),
                                "A patient of unit A, where the guardian works: not to be opened through the staff side.")
                        .inCustodyOf("staff-parent-a"));
    }

    private static List<Persona> others() {
        return List.of(
                man(
                                "coordination-number",
                                "Amir Rahimi",
                                LocalDate.of(1992, 5, 14),
                                "Has a coordination number, which does not sign in.")
                        .with(Kind.COORDINATION),
                woman(
                                "not-registered",
                                "Linnea Dahl",
                                LocalDate.of(1990, 10, 2),
                                "Has moved abroad and is no longer registered.")
                        .with(Kind.EMIGRATED),
                woman(
                                "protected-adult",
                                "Maria Åberg",
                                LocalDate.of(1987, 7, 21),
                                "Protected identity: signs in with an e-id only.")
                        .with(Kind.PROTECTED),
                man(
                        "adult-delegator",
                        "Gunnar Öberg",
                        LocalDate.of(1948, 3, 9),
                        "An adult who has named somebody else to help."),
                woman(
                        "per-patient",
                        "Ingrid Fransson",
                        LocalDate.of(1966, 11, 11),
                        "Has a neurological disease and is enrolled for PER."),
                woman(
                        "operator-1",
                        "Gunilla Roos",
                        LocalDate.of(1973, 9, 17),
                        "Runs the installation, with operator-2."),
                man("operator-2", "Henrik Sund", LocalDate.of(1984, 12, 2), "Runs the installation, with operator-1."),
                man("stranger", "David Persson", LocalDate.of(1995, 1, 28), "Has nothing to do with anybody here."),
                woman("staff-manager-a", "Birgitta Wallin", LocalDate.of(1970, 6, 30), "Operations manager of unit A."),
                man("staff-physician-a", "Anders Hedlund", LocalDate.of(1975, 8, 14), "Physician of unit A."),
                woman("staff-care-a", "Emma Sjöberg", LocalDate.of(1991, 2, 6), "Care staff of unit A."),
                man("staff-care-b", "Samuel Lund", LocalDate.of(1989, 5, 19), "Care staff of unit B."),
                woman(
                        "staff-two-units",
                        "Elin Norberg",
                        LocalDate.of(1980, 4, 3),
                        "Physician of unit A and care staff of unit B."),
                woman(
                        "staff-parent-a",
                        "Josefin Engström",
                        LocalDate.of(1986, 10, 27),
                        "Care staff of unit A, and guardian of one of its patients."));
    }

    /** On 28 February of most leap years nobody turns that age tomorrow; then it is the day after. */
    private static LocalDate turningTomorrow(int age, LocalDate today) {
        LocalDate born = today.plusDays(1).minusYears(age);
        return born.plusYears(age).isAfter(today) ? born : born.plusDays(1);
    }

    /** The latest leap day at least eight years ago: the child is always under 13, as leap days are four years apart. */
    private static LocalDate leapDay(LocalDate today) {
        int year = today.minusYears(8).getYear();
        while (!Year.isLeap(year) || LocalDate.of(year, 2, 29).isAfter(today.minusYears(8))) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }
}

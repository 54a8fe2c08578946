package se.vardombud.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.RegisterRecord.Relation;

/** Personal numbers change; the person, and all that is theirs, stays. */
@QuarkusTest
class ChangedNumberTest {
    private static final String NEW_NUMBER = "201903072385";
    private static final PersonalNumber FIRST = new PersonalNumber("199003072395");
    private static final PersonalNumber SECOND = new PersonalNumber(NEW_NUMBER);

    @Inject
    KnownPersons persons;

    @Inject
    Population population;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void the_id_the_session_and_the_journal_stay() {
        Personas.Persona before = Personas.get("young-17");
        Cookies session = SignIn.as("young-17");
        Sandbox.changeInRegister("young-17", Map.of("personalNumber", NEW_NUMBER));
        SignIn.collect(SignIn.approvedOrder(NEW_NUMBER)).statusCode(200).body("status", equalTo("complete"));
        SignIn.browser().cookies(session).get("/api/v1/session").then().statusCode(200);
        SignIn.browser("young-17")
                .get("/api/v1/me")
                .then()
                .body("personId", equalTo(before.patientId()))
                .body("personalNumber", equalTo(NEW_NUMBER));
        assertEquals(before.patientId(), learned(before.personalNumber()));
        assertEquals(before.patientId(), learned(NEW_NUMBER));
    }

    @Test
    void a_number_may_change_again() {
        String id = Personas.get("stranger").patientId();
        String first = Personas.get("stranger").personalNumber();
        Sandbox.changeInRegister("stranger", Map.of("personalNumber", FIRST.digits()));
        assertEquals(id, learned(FIRST.digits()));
        Sandbox.changeInRegister("stranger", Map.of("personalNumber", NEW_NUMBER));
        for (String number : List.of(NEW_NUMBER, FIRST.digits(), first)) {
            assertEquals(id, learned(number));
        }
        given().get("/sandbox/population")
                .then()
                .body(
                        "find { it.personalNumber == '" + NEW_NUMBER + "' }.formerNumbers",
                        equalTo(List.of(first, FIRST.digits())));
    }

    @Test
    void custody_of_a_child_with_a_new_number_goes_on() {
        Sandbox.changeInRegister("child-small", Map.of("personalNumber", NEW_NUMBER));
        SignIn.browser("guardian")
                .get("/api/v1/me/patients")
                .then()
                .body("items.patientId", hasItem(Personas.get("child-small").patientId()));
        assertEquals(
                5,
                population
                        .refresh(PersonId.fromString(Personas.get("guardian").patientId()))
                        .custodies()
                        .size());
    }

    @Test
    void custody_of_a_child_that_the_portal_has_twice_is_withheld() {
        PersonId guardian = PersonId.fromString(Personas.get("stranger").patientId());
        PersonalNumber parent = new PersonalNumber(Personas.get("stranger").personalNumber());
        RegisterRecord guardianOfTheChild = record(parent, List.of(), List.of(custody(SECOND)), List.of());
        PopulationRegister before = register(
                guardianOfTheChild,
                record(SECOND, List.of(), List.of(), List.of(custody(parent))),
                record(FIRST, List.of(), List.of(), List.of()));
        persons.learn(parent, before);
        persons.learn(FIRST, before);
        assertEquals(1, population.family(guardian).custodies().size());
        PopulationRegister linked =
                register(guardianOfTheChild, record(SECOND, List.of(FIRST), List.of(), List.of(custody(parent))));
        persons.learn(parent, linked);
        assertEquals(List.of(), population.family(guardian).custodies());
        assertFalse(learned(SECOND, linked).equals(learned(FIRST, before)));
    }

    @Test
    void custody_that_ends_or_comes_follows_its_dates() {
        Personas.Persona guardian = Personas.get("guardian-single");
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        custody("twin-a", guardian.personalNumber(), today.plusDays(1), null);
        custody("twin-b", guardian.personalNumber(), today.minusYears(1), today);
        Map<PersonId, Custody> custodies =
                population.refresh(PersonId.fromString(guardian.patientId())).custodies().stream()
                        .filter(custody -> custody.to() == null || custody.to().isAfter(custody.from()))
                        .filter(custody -> custody.on(today) || custody.on(today.plusDays(1)))
                        .collect(Collectors.toMap(custody -> custody.child().id(), custody -> custody));
        Custody coming = Objects.requireNonNull(
                custodies.get(PersonId.fromString(Personas.get("twin-a").patientId())));
        assertTrue(coming.on(today.plusDays(1)) && !coming.on(today));
        assertFalse(
                custodies.containsKey(PersonId.fromString(Personas.get("twin-b").patientId())));
        SignIn.browser("guardian-single")
                .get("/api/v1/me/patients")
                .then()
                .body("items.patientId", not(hasItem(Personas.get("twin-b").patientId())))
                .body("items.patientId", not(hasItem(Personas.get("twin-a").patientId())));
    }

    private static void custody(String child, String guardian, LocalDate from, @Nullable LocalDate to) {
        Map<String, String> custody = to == null
                ? Map.of("guardian", guardian, "from", from.toString())
                : Map.of("guardian", guardian, "from", from.toString(), "to", to.toString());
        Sandbox.changeInRegister(child, Map.of("custody", List.of(custody)));
    }

    private static Relation custody(PersonalNumber other) {
        return new Relation(other, LocalDate.of(2019, 3, 7), null);
    }

    private static RegisterRecord record(
            PersonalNumber number, List<PersonalNumber> former, List<Relation> children, List<Relation> guardians) {
        return new RegisterRecord(
                number,
                former,
                "Test Testsson",
                LocalDate.of(2019, 3, 7),
                false,
                true,
                false,
                children,
                guardians,
                null);
    }

    private static PopulationRegister register(RegisterRecord... records) {
        return numbers -> numbers.stream()
                .flatMap(number -> Stream.of(records)
                        .filter(record -> record.has(number))
                        .limit(1)
                        .map(record -> Map.entry(number, record)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String learned(String number) {
        return persons.learn(new PersonalNumber(number)).orElseThrow().id().toString();
    }

    private Optional<PersonId> learned(PersonalNumber number, PopulationRegister from) {
        return persons.learn(number, from).map(Person::id);
    }
}

package se.vardombud.identity.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PostalAddress;
import se.vardombud.identity.RegisterRecord;
import se.vardombud.identity.RegisterRecord.Relation;
import se.vardombud.identity.RegisterUnavailableException;

/** What is made of the register's answers, field by field; what is missing or odd never opens anything. */
class AnswerTest {
    private static final PersonalNumber ANNA = new PersonalNumber("198804122383");
    private static final PersonalNumber NEW = new PersonalNumber("198804132382");
    private static final PersonalNumber CHILD = new PersonalNumber("201903072385");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private static RegisterRecord read(Xml xml) {
        return Objects.requireNonNull(
                register(true, xml.answer()).read(List.of(ANNA)).get(ANNA));
    }

    private static SoapRegister register(boolean testPersons, String... answers) {
        List<String> rest = new ArrayList<>(List.of(answers));
        return new SoapRegister(
                envelope -> rest.removeFirst().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "SE165565594230-1000",
                testPersons,
                CLOCK);
    }

    private static void unreadable(String answer) {
        SoapRegister register = register(true, answer);
        RegisterUnavailableException refused =
                assertThrows(RegisterUnavailableException.class, () -> register.read(List.of(ANNA)));
        String told = refused + " " + refused.getCause();
        assertFalse(told.contains(ANNA.digits()) || told.contains("1988"), told);
    }

    @Test
    void a_whole_record_is_read() {
        RegisterRecord anna = read(Xml.person(ANNA));
        assertEquals(ANNA, anna.number());
        assertEquals("Anna Lindqvist", anna.name());
        assertEquals(LocalDate.of(1988, 4, 12), anna.birthDate());
        assertTrue(anna.registered());
        assertFalse(anna.deceased() || anna.protectedIdentity());
        assertEquals(
                new PostalAddress("Anna Lindqvist", "Nyberg", "Nyponstigen 2", "09910", "Vårhamn"), anna.address());
        assertEquals(List.of(), anna.formerNumbers());
    }

    @ParameterizedTest(name = "given {0}, marked {1}, middle {2}, family {3}: {4}")
    @CsvSource({
        "Anna Maria, 10, , Lindqvist, Anna Lindqvist",
        "Anna Maria, 20, , Lindqvist, Maria Lindqvist",
        "Anna Maria, , , Lindqvist, Anna Maria Lindqvist",
        "Anna Maria, 30, , Lindqvist, Anna Maria Lindqvist",
        "Anna-Maria Eva, 20, , Lindqvist, Anna-Maria Eva Lindqvist",
        "Anna Maria Eva, 12, , Lindqvist, Anna Maria Eva Lindqvist",
        "Anna, , Ek, Lindqvist, Anna Ek Lindqvist",
        "Anna, 10, , , Anna",
        "' Anna ', , , ' Lindqvist', Anna Lindqvist",
        ", , , Lindqvist, ",
        ", , , , ",
    })
    void a_name_is_what_the_person_goes_by(String given, String mark, String middle, String family, String name) {
        assertEquals(
                name,
                read(Xml.person(ANNA).with("name", Xml.name(given, mark, middle, family)))
                        .name());
    }

    @Test
    void somebody_without_a_name_has_none_and_no_address() {
        RegisterRecord child = read(Xml.person(ANNA).without("name"));
        assertNull(child.name());
        assertNull(child.address());
    }

    @ParameterizedTest(name = "marking {0}, registration {1}: {2}")
    @CsvSource({
        "false, , false",
        "false, false, false",
        "true, , true",
        "true, false, true",
        "false, true, true",
        "true, true, true",
        "1, 0, true",
        "0, 1, true"
    })
    void either_kind_of_protection_is_protection(String marking, String registration, boolean isProtected) {
        RegisterRecord anna = read(Xml.person(ANNA)
                .with("protectedPersonIndicator", marking)
                .with("protectedPopulationRecord", registration));
        assertEquals(isProtected, anna.protectedIdentity());
        assertEquals(isProtected, anna.address() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "YYYY-MM-DD, 1988-04-12, 1988-04-12",
        "YYYY-MM, 1988-04, ",
        "YYYY, 1988, ",
    })
    void a_birth_date_that_is_not_exact_is_unknown(String format, String value, LocalDate born) {
        assertEquals(
                born,
                read(Xml.person(ANNA).with("birth", "<dateOfBirth>" + Xml.date(format, value) + "</dateOfBirth>"))
                        .birthDate());
        assertNull(read(Xml.person(ANNA).without("birth")).birthDate());
    }

    @ParameterizedTest(name = "reason {0} on {1}: registered {2}, deceased {3}")
    @CsvSource({
        "AV, 2026-05-01, false, true",
        "AV, , false, true",
        "AV, 2026-06-02, false, true",
        "UV, 2026-05-31, false, false",
        "UV, 2026-06-01, false, false",
        "UV, 2026-06-02, true, false",
        "UV, 2026-06, false, false",
        "UV, 2026-07, true, false",
        "UV, 2026, false, false",
        "UV, , false, false",
        "OB, 2020-01-01, false, false",
        "AN, 2020-01-01, false, false",
        "TA, 2020-01-01, false, false",
        "AS, 2020-01-01, false, false",
        "XX, 2020-01-01, false, false",
        ", , false, false",
    })
    void who_has_left_is_not_registered_and_who_is_to_leave_is(
            String reason, String date, boolean registered, boolean deceased) {
        String on = date == null
                ? ""
                : Xml.tag("deregistrationDate", Xml.date("YYYY-MM-DD".substring(0, date.length()), date));
        RegisterRecord anna =
                read(Xml.person(ANNA).with("deregistration", Xml.tag("deregistrationReasonCode", reason) + on));
        assertEquals(registered, anna.registered());
        assertEquals(deceased, anna.deceased());
    }

    @Test
    void other_signs_of_having_left() {
        String found = Xml.tag("foundDeadAtDate", Xml.date("YYYY-MM", "2026-05"));
        assertTrue(read(Xml.person(ANNA).with("deregistration", found)).deceased());
        String dead = Xml.tag("deceasedDate", Xml.date("YYYY", "2025"));
        assertTrue(read(Xml.person(ANNA).with("coOrdinationNumberData", dead)).deceased());
        String abroad = Xml.tag("populationRegistrationType", "UV");
        assertFalse(read(Xml.person(ANNA).with("populationRegistrationLocality", abroad))
                .registered());
    }

    @ParameterizedTest(name = "{0} {1} with {2}–{3} and status {4}: from {5} to {6}")
    @CsvSource({
        "VF, 2019-03-07, , NY, 2019-03-07, ",
        "VF, 2019-03-07, , , 2019-03-07, ",
        "VF, 2019-03-07, , RD, 2019-03-07, ",
        "VF, 2019-03-07, , PB, 2019-03-07, ",
        "VF, , , NY, 2019-03-07, ",
        "VF, 2019-03, , NY, 2019-03-31, ",
        "VF, 2027-01-01, , NY, 2027-01-01, ",
        "VF, 2019-03-07, 2026-06-01, NY, 2019-03-07, 2026-06-01",
        "VF, 2019-03-07, 2027-01, NY, 2019-03-07, 2027-01-01",
        "VF, 2019-03-07, 2025-01-01, AS, 2019-03-07, 2025-01-01",
        "V, 2019-03-07, , NY, 2019-03-07, ",
        "V, , , NY, 1988-04-12, ",
    })
    void custody_has_its_dates(String type, String from, String to, String status, LocalDate first, LocalDate end) {
        RegisterRecord anna = read(Xml.person(ANNA).with("relationship", Xml.relation(type, CHILD, from, to, status)));
        List<Relation> expected = List.of(new Relation(CHILD, first, end));
        assertEquals(type.equals("VF") ? expected : List.of(), anna.children());
        assertEquals(type.equals("V") ? expected : List.of(), anna.guardians());
    }

    @ParameterizedTest
    @CsvSource({"VF, AS", "VF, AV", "VF, IV", "VF, AN", "VF, XX", "B, NY", "MO, NY", "M, NY"})
    void what_is_over_or_no_custody_is_left_out(String type, String status) {
        RegisterRecord anna =
                read(Xml.person(ANNA).with("relationship", Xml.relation(type, CHILD, "2019-03-07", null, status)));
        assertEquals(List.of(), anna.children());
        assertEquals(List.of(), anna.guardians());
    }

    @Test
    void a_relation_to_somebody_without_a_number_is_left_out() {
        String born = Xml.tag("relationshipId", Xml.tag("dateOfBirth", Xml.date("YYYY", "2019")));
        assertEquals(
                List.of(),
                read(Xml.person(ANNA).with("relationship", born + Xml.tag("relationshipType", "VF")))
                        .children());
    }

    @ParameterizedTest
    @CsvSource({"0", "''"})
    void an_address_without_a_postal_code_is_none(String code) {
        assertNull(read(Xml.person(ANNA).with("addressInformation", Xml.address("Nyponstigen 2", code, "Vårhamn")))
                .address());
    }

    @Test
    void a_number_that_the_register_does_not_know_is_left_out() {
        assertEquals(Map.of(), register(true, Xml.nobody(ANNA)).read(List.of(ANNA)));
    }

    @Test
    void somebody_made_up_for_tests_is_nobody_in_production() {
        String answer = Xml.person(ANNA).with("testIndicator", "true").answer();
        assertEquals(1, register(true, answer).read(List.of(ANNA)).size());
        assertEquals(0, register(false, answer).read(List.of(ANNA)).size());
        assertEquals(
                1,
                register(false, Xml.person(ANNA).answer()).read(List.of(ANNA)).size());
    }

    @Test
    void an_old_number_is_answered_with_the_new() {
        RegisterRecord record = Objects.requireNonNull(register(
                        true,
                        Xml.envelope(Xml.requested(
                                ANNA, Xml.person(NEW).with("referredPersonalIdentities", Xml.referred(ANNA, "NY")))))
                .read(List.of(ANNA))
                .get(ANNA));
        assertEquals(NEW, record.number());
        assertEquals(List.of(ANNA), record.formerNumbers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GN", "GS"})
    void an_old_record_is_followed_to_the_new(String reason) {
        Xml old = Xml.person(ANNA)
                .with("deregistration", Xml.tag("deregistrationReasonCode", reason))
                .with("referredPersonalIdentities", Xml.referred(NEW, "NY"));
        String current = Xml.envelope(
                Xml.requested(NEW, Xml.person(NEW).with("referredPersonalIdentities", Xml.referred(ANNA, "NY"))));
        assertEquals(
                NEW,
                Objects.requireNonNull(register(true, old.answer(), current)
                                .read(List.of(ANNA))
                                .get(ANNA))
                        .number());
        String stranger = Xml.envelope(Xml.requested(NEW, Xml.person(NEW)));
        SoapRegister contradicted = register(true, old.answer(), stranger);
        assertThrows(RegisterUnavailableException.class, () -> contradicted.read(List.of(ANNA)));
        SoapRegister lost = register(true, old.answer(), Xml.nobody(NEW));
        assertThrows(RegisterUnavailableException.class, () -> lost.read(List.of(ANNA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"protectedPersonIndicator", "primaryIdentity", "personalIdentity"})
    void what_the_contract_promises_must_be_there(String field) {
        unreadable(Xml.person(ANNA).without(field).answer());
    }

    @ParameterizedTest
    @CsvSource({
        "protectedPersonIndicator, maybe",
        "protectedPersonIndicator, ''",
        "protectedPopulationRecord, ja",
        "birth, <dateOfBirth><format>YYYY-MM-DD</format><value>1988-02-30</value></dateOfBirth>",
        "birth, <dateOfBirth><format>YYYY</format><value>1988-04-12</value></dateOfBirth>",
        "birth, <dateOfBirth><value>1988-04-12</value></dateOfBirth>",
        "personalIdentity, <root>1.2.752.129.2.1.3.1</root><extension>198804122389</extension>",
        "personalIdentity, <root>1.2.752.129.2.1.3.3</root><extension>198804122383</extension>",
        "personalIdentity, <root>1.2.752.129.2.1.3.1</root><extension>198804132382</extension>",
    })
    void what_cannot_be_read_is_no_answer(String field, String value) {
        unreadable(Xml.person(ANNA).with(field, value).answer());
    }

    @Test
    void what_does_not_answer_the_question_is_no_answer() {
        String anna = Xml.requested(ANNA, Xml.person(ANNA));
        unreadable(Xml.envelope(""));
        unreadable(Xml.envelope(anna + anna));
        unreadable(Xml.envelope(Xml.requested(NEW, Xml.person(NEW))));
        unreadable(Xml.envelope(anna + Xml.requested(NEW, Xml.person(NEW))));
        unreadable(Xml.envelope(anna).replace("GetPersonsForProfileResponse", "Something"));
        unreadable(Xml.envelope(anna).replace("schemas.xmlsoap.org", "example.org"));
        unreadable(Xml.person(ANNA)
                .with("name", Xml.name("A".repeat(81), null, null, "B"))
                .answer());
        unreadable("<html/>");
        unreadable("");
        unreadable(Xml.person(ANNA).answer().substring(0, 400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
                "<!DOCTYPE x>"
            })
    void a_document_type_is_refused_unread(String type) {
        unreadable(type + Xml.person(ANNA).answer().replace("Lindqvist", type.contains(" e ") ? "&e;" : "L"));
    }

    @Test
    void depth_without_end_is_refused() {
        unreadable("<a>".repeat(100_000) + "</a>".repeat(100_000));
    }
}

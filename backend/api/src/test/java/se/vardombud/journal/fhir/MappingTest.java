package se.vardombud.journal.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.journal.BundleRefusedException;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.JournalBundle;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** What becomes of each type of resource. */
class MappingTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // bundle, entries: notes, diagnoses, medications, vaccinations, results, referrals, contacts, growth, alerts;
        // merged, skipped
        "patient-01, 563, 30, 13, 10, 18, 17, 0, 30,  95, 0, 119, 231",
        "patient-02, 348, 20, 15,  4, 17,  8, 0, 20,  90, 0,  50, 124",
        "patient-03, 339, 21, 10,  2, 21,  6, 0, 21,  86, 0,  49, 123",
        "patient-04, 397, 23, 12, 23, 20,  3, 0, 23, 108, 0,  46, 139",
        "patient-05, 383, 20, 19,  2, 34,  4, 0, 20, 155, 0,  52,  77",
        "patient-06, 128,  6,  4,  0, 17,  1, 0,  6,  54, 0,  17,  23",
        "adult,       22,  3,  2,  2,  1,  1, 1,  3,   2, 1,   3,   3",
    })
    void every_resource_is_taken_merged_or_skipped(
            String name,
            int entries,
            int notes,
            int diagnoses,
            int medications,
            int vaccinations,
            int results,
            int referrals,
            int contacts,
            int growth,
            int alerts,
            int merged,
            int skipped) {
        JournalBundle bundle = Bundles.read(name);
        Map<JournalCategory, Integer> counts = new EnumMap<>(JournalCategory.class);
        List.of(JournalCategory.values()).forEach(category -> counts.put(category, 0));
        bundle.drafts().forEach(draft -> counts.merge(draft.category(), 1, Integer::sum));
        assertEquals(
                List.of(notes, diagnoses, medications, vaccinations, results, referrals, contacts, growth, alerts),
                List.copyOf(counts.values()));
        int within = bundle.drafts().stream()
                .flatMap(draft -> draft.parts().values().stream())
                .mapToInt(count -> count)
                .sum();
        int left = bundle.skipped().values().stream().mapToInt(count -> count).sum();
        assertEquals(List.of(merged, skipped), List.of(within, left));
        assertEquals(entries, bundle.drafts().size() + within + left);
        assertEquals(entries, Bundles.tree(name).path("entry").size());
    }

    @Test
    void what_is_no_journal_content_is_counted_by_type() {
        assertEquals(
                Map.of(
                        "Patient",
                        1,
                        "Claim",
                        40,
                        "ExplanationOfBenefit",
                        40,
                        "Provenance",
                        1,
                        "Procedure",
                        112,
                        "Observation",
                        12,
                        "Device",
                        4,
                        "ImagingStudy",
                        2,
                        "MedicationAdministration",
                        4,
                        "SupplyDelivery",
                        15),
                Bundles.read("patient-01").skipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient-01", "patient-02", "patient-03", "patient-04", "patient-05", "patient-06"})
    void no_text_stands_twice_in_the_timeline(String name) {
        List<String> texts = Bundles.read(name).drafts().stream()
                .map(Draft::text)
                .filter(text -> text != null)
                .toList();
        assertFalse(texts.isEmpty());
        assertEquals(new HashSet<>(texts).size(), texts.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient-01", "patient-04", "adult"})
    void an_entry_has_a_title_a_unit_and_no_markup_of_terminologies(String name) {
        for (Draft draft : Bundles.read(name).drafts()) {
            assertFalse(draft.title().isBlank());
            assertFalse(draft.unit().name().isBlank());
            assertFalse(draft.title().endsWith("(disorder)"), draft.title());
            assertNotNull(draft.when().date());
        }
    }

    @Test
    void a_report_tells_its_results_with_units_and_the_results_do_not_stand_beside_it() {
        List<Draft> results = of("patient-02", JournalCategory.TEST_RESULTS);
        Draft blood = results.stream()
                .filter(draft -> draft.title().startsWith("CBC"))
                .findFirst()
                .orElseThrow();
        assertEquals(Map.of("Observation", 11), blood.parts());
        JournalDetail hemoglobin = blood.details().stream()
                .filter(row -> row.label().startsWith("Hemoglobin"))
                .findFirst()
                .orElseThrow();
        assertEquals("g/dL", hemoglobin.unit());
        assertTrue(hemoglobin.value().matches("\\d+\\.\\d+"), hemoglobin.value());
        Set<String> types = results.stream().map(draft -> draft.key().type()).collect(Collectors.toSet());
        assertEquals(Set.of("DiagnosticReport"), types);
    }

    @Test
    void a_result_outside_any_report_stands_by_itself() {
        assertEquals(
                4,
                of("patient-01", JournalCategory.TEST_RESULTS).stream()
                        .filter(draft -> draft.key().type().equals("Observation"))
                        .count());
    }

    @Test
    void a_result_shows_reference_range_and_what_the_laboratory_said_of_it() {
        Draft report = of("adult", JournalCategory.TEST_RESULTS).getFirst();
        assertEquals("Förhöjt TSH och lågt fritt T4. Remiss skickas.", report.excerpt());
        JournalDetail tsh = row(report, "P-TSH");
        assertEquals("6.8", tsh.value());
        assertEquals("mIU/L", tsh.unit());
        assertEquals("0.4–4", tsh.reference());
        assertEquals(true, tsh.abnormal());
        assertEquals(false, row(report, "B-Hemoglobin").abnormal());
    }

    @Test
    void a_blood_pressure_reads_as_people_say_it() {
        Draft pressure = of("adult", JournalCategory.GROWTH).getFirst();
        assertEquals("152/94 mmHg", pressure.excerpt());
        assertEquals("152", row(pressure, "Systoliskt blodtryck").value());
        assertTrue(of("patient-01", JournalCategory.GROWTH).stream()
                .anyMatch(draft -> "132.1 cm".equals(draft.excerpt())));
    }

    @Test
    void a_diagnosis_has_its_status_and_when_it_began_and_ended() {
        Draft throat = of("patient-01", JournalCategory.DIAGNOSES).stream()
                .filter(draft -> draft.title().equals("Streptococcal sore throat"))
                .findFirst()
                .orElseThrow();
        assertEquals("resolved", throat.status());
        assertEquals("2018-04-13 16:17", value(throat, DetailKind.ONSET));
        assertEquals("2018-04-25 09:17", value(throat, DetailKind.ABATEMENT));
        assertEquals("SNOMED CT 43878008", value(throat, DetailKind.CODE));
        Draft thyroid = of("adult", JournalCategory.DIAGNOSES).getLast();
        assertEquals("2023", value(thyroid, DetailKind.ONSET));
    }

    @Test
    void a_prescription_has_its_dose_in_words_also_when_it_was_coded() {
        assertTrue(of("patient-01", JournalCategory.MEDICATIONS).stream()
                .anyMatch(draft -> "1 at a time, 2 times a day".equals(draft.excerpt())));
        Draft losartan = of("adult", JournalCategory.MEDICATIONS).getFirst();
        assertEquals("1 tablett varje morgon", losartan.excerpt());
        assertEquals("active", losartan.status());
        assertEquals("ATC C09CA01", value(losartan, DetailKind.CODE));
    }

    @Test
    void a_prescription_takes_its_name_from_the_medication_it_points_to() {
        assertTrue(of("patient-01", JournalCategory.MEDICATIONS).stream()
                .anyMatch(draft -> draft.title().equals("sodium fluoride 0.0272 MG/MG Oral Gel")
                        && draft.parts().equals(Map.of("Medication", 1))));
    }

    @Test
    void a_contact_has_its_time_in_sweden_its_reason_and_who_was_met() {
        Draft contact = of("adult", JournalCategory.CARE_CONTACTS).getFirst();
        assertEquals("2023-03-14 09:00–09:25", value(contact, DetailKind.PERIOD));
        assertEquals("Trötthet och högt blodtryck", contact.excerpt());
        assertEquals("Leg. läk. Lena Rosén", contact.author());
        assertEquals(Instant.parse("2023-03-14T08:00:00Z"), contact.at());
    }

    @Test
    void a_note_is_plain_text_and_its_first_words_are_not_its_headings() {
        Draft note = of("patient-01", JournalCategory.NOTES).getFirst();
        assertTrue(String.valueOf(note.text()).startsWith("2012-02-06\n\n# Chief Complaint\nNo complaints."));
        assertTrue(String.valueOf(note.excerpt()).startsWith("No complaints. Izetta651 is a 1 year-old"));
        assertEquals("Dr. Chanell45 Robel940", note.author());
        assertEquals(
                Map.of("DiagnosticReport", 1), note.parts(), "the report that only repeats it is told by the note");
    }

    @Test
    void an_allergy_a_referral_and_a_vaccination_say_what_matters() {
        Draft allergy = of("adult", JournalCategory.ALERTS).getFirst();
        assertEquals("Penicillin", allergy.title());
        assertEquals("Nässelutslag", allergy.excerpt());
        assertEquals("moderate", value(allergy, DetailKind.SEVERITY));
        assertEquals("Kullens vårdcentral", allergy.unit().name());
        Draft referral = of("adult", JournalCategory.REFERRALS).getFirst();
        assertEquals("Specialistmottagningen Höjden", referral.excerpt());
        assertEquals("Kullens vårdcentral", referral.unit().name());
        Draft vaccination = of("adult", JournalCategory.VACCINATIONS).getFirst();
        assertEquals("X24-0917", value(vaccination, DetailKind.BATCH));
    }

    @Test
    void a_unit_is_known_by_its_hsa_id_or_by_system_and_value() {
        assertEquals(
                Set.of("SE5569999999-A101", "SE5569999999-B202"),
                Bundles.read("adult").drafts().stream()
                        .map(draft -> draft.unit().externalId("x"))
                        .collect(Collectors.toSet()));
        assertEquals(
                "https://github.com/synthetichealth/synthea|94dda4e1-7476-367a-b1f8-37ea7f61a1b7",
                Bundles.read("patient-01").drafts().getFirst().unit().externalId("x"));
        assertEquals("x|Organization/1", new UnitRef("Organization/1", true, "A").externalId("x"));
    }

    @Test
    void a_place_leads_to_its_organisation_and_never_in_a_circle() {
        ObjectNode bundle = Bundles.tree("adult");
        ObjectNode place = ((ArrayNode) bundle.path("entry"))
                .addObject()
                .put("fullUrl", "urn:uuid:place")
                .putObject("resource");
        place.put("resourceType", "Location").put("id", "place").put("name", "Rum 3");
        place.putObject("managingOrganization").put("reference", "urn:uuid:place");
        int contact = Bundles.first(bundle, "Encounter");
        Bundles.resource(bundle, contact).remove("serviceProvider");
        Bundles.resource(bundle, contact)
                .putArray("location")
                .addObject()
                .putObject("location")
                .put("reference", "Location/place");
        BundleRefusedException refused =
                assertThrows(BundleRefusedException.class, () -> Bundles.read(Bundles.bytes(bundle)));
        assertTrue(refused.refused().getFirst().path().endsWith(".resource.serviceProvider"));
        place.set(
                "managingOrganization",
                NODES.objectNode()
                        .put(
                                "reference",
                                "Organization/"
                                        + Bundles.resource(bundle, 1).path("id").asText()));
        Draft contacted = Bundles.read(Bundles.bytes(bundle)).drafts().stream()
                .filter(draft -> draft.category() == JournalCategory.CARE_CONTACTS)
                .findFirst()
                .orElseThrow();
        assertEquals("Kullens vårdcentral", contacted.unit().name());
    }

    private static List<Draft> of(String bundle, JournalCategory category) {
        return Bundles.read(bundle).drafts().stream()
                .filter(draft -> draft.category() == category)
                .toList();
    }

    private static JournalDetail row(Draft draft, String label) {
        return draft.details().stream()
                .filter(detail -> detail.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Draft draft, DetailKind kind) {
        JournalDetail found = draft.details().stream()
                .filter(detail -> detail.kind() == kind)
                .findFirst()
                .orElseThrow();
        assertNull(found.unit());
        return found.value();
    }
}

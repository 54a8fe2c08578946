package se.vardombud.journal.fhir;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.common.PersonId;
import se.vardombud.journal.BundleRefusedException;
import se.vardombud.journal.DateShift;
import se.vardombud.journal.ImportOrder;
import se.vardombud.journal.Refusal;

/** References that lead round, to themselves or to the wrong kind of thing; addressees and cursors that are not what they should be. */
class ReferencesTest {
    @ParameterizedTest(name = "{0} to {1} and back")
    @CsvSource({"Location/a, Location/b", "PractitionerRole/a, Location/b", "Location/a, Location/a"})
    void units_that_point_at_each_other_are_refused(String first, String second) {
        SmallBundle bundle = new SmallBundle();
        bundle.observation("s", "final", "2020-02-01");
        bundle.last().putArray("performer").addObject().put("reference", first);
        place(bundle, first, second);
        if (!first.equals(second)) {
            place(bundle, second, first);
        }
        List<String> paths = refused(bundle);
        assertEquals(1, paths.size());
        assertTrue(paths.getFirst().startsWith("Bundle.entry[2].resource."), paths::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MedicationRequest/a", "MedicationRequest/b", "Observation/s", "Medication/none"})
    void a_prescription_of_what_is_no_medication_is_refused(String reference) {
        SmallBundle bundle = new SmallBundle()
                .prescription("a", reference)
                .prescription("b", "Medication/m")
                .medication("m")
                .observation("s", "final", "2020-02-01");
        assertEquals(List.of("Bundle.entry[2].resource.medicationReference"), refused(bundle));
    }

    @Test
    void two_prescriptions_of_each_other_are_refused() {
        SmallBundle bundle =
                new SmallBundle().prescription("a", "MedicationRequest/b").prescription("b", "MedicationRequest/a");
        assertEquals(2, refused(bundle).size());
    }

    @Test
    void a_bundle_without_a_personal_number_is_taken_only_on_trust() {
        PatientBundle nameless = BundleReader.read(new SmallBundle().bytes());
        assertDoesNotThrow(() -> Identity.check(nameless, order(true)));
        assertThrows(BundleRefusedException.class, () -> Identity.check(nameless, order(false)));
    }

    private static ImportOrder order(boolean trusting) {
        PersonId patient = new PersonId(new UUID(0, 1));
        return new ImportOrder(patient, "201212121212", trusting, "test", DateShift.NONE, true);
    }

    private static void place(SmallBundle bundle, String self, String other) {
        String type = self.substring(0, self.indexOf('/'));
        bundle.add(type, self.substring(type.length() + 1))
                .putObject(type.equals("Location") ? "managingOrganization" : "organization")
                .put("reference", other);
    }

    private static List<String> refused(SmallBundle bundle) {
        return assertThrows(BundleRefusedException.class, () -> Bundles.read(bundle.bytes())).refused().stream()
                .map(Refusal::path)
                .toList();
    }
}

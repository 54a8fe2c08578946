package se.vardombud.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue's file: every clinic or none, and faults that say where. */
class CatalogueExportTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String WHOLE =
            """
            {"id": "SE5569999999-A101", "name": "Kullens vårdcentral", "region": "STOCKHOLM",
             "address": {"street": "Kullvägen 2", "postalCode": "11199", "city": "Stockholm"}, "phone": "08 465 00 401",
             "openingHours": [{"days": ["MONDAY"], "opens": "08:00", "closes": "24:00"}],
             "offers": ["MESSAGE", "CERTIFICATE"], "answersWithinDays": 2, "about": "Hej."}""";
    private static final String LEAST =
            """
            {"id": "b", "name": "B", "region": "SKANE", "address": {"street": "S", "postalCode": "21199", "city": "Malmö"}}""";

    private static CatalogueExport read(String... clinics) {
        return document("{\"version\": 1, \"clinics\": [" + String.join(",", clinics) + "]}");
    }

    private static CatalogueExport document(String text) {
        return CatalogueExport.read(text, JSON, VALIDATOR);
    }

    @Test
    void a_clinic_is_read_whole_or_with_no_more_than_it_must_have() {
        CatalogueExport export = read(WHOLE, LEAST);
        assertEquals(List.of(), export.faults());
        CatalogueEntry whole = export.clinics().getFirst();
        assertEquals(Set.of(Service.MESSAGE, Service.CERTIFICATE), whole.services());
        assertEquals("24:00", whole.hours().getFirst().closes());
        CatalogueEntry least = export.clinics().get(1);
        assertEquals(Set.of(), least.services());
        assertNull(least.phone());
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"SE5569999999-A101\" | \"b\" | clinics[1].id: stands before",
                "\"SE5569999999-A101\" | null | clinics[0].id: must not be blank",
                "Kullens vårdcentral | - | clinics[0].name: must have letters or digits",
                "08 465 00 401 | 12 | clinics[0].phone: must be a Swedish telephone number",
                "08 465 00 401 | +358 9 1234567 | clinics[0].phone: must be a Swedish telephone number",
                "11199 | 111 99 | clinics[0].address.postalCode: must be five digits",
                "24:00 | 08:00 | clinics[0].openingHours: must close after they open",
                "24:00 | 2500 | clinics[0].openingHours[0].closes: must be a time of the day written as HH:MM",
                "STOCKHOLM | LONDON | clinics[0].region: cannot be read",
                "\"about\" | \"abuot\" | clinics[0].abuot: cannot be read",
                "\"answersWithinDays\": 2 | \"answersWithinDays\": 0 | clinics[0].answersWithinDays: must be greater than or equal to 1",
            })
    void a_fault_is_named_by_its_place_and_nothing_is_taken(String of, String fault, String message) {
        CatalogueExport export = read(WHOLE.replace(of, fault), LEAST);
        assertEquals(List.of(message), export.faults());
        assertEquals(List.of(), export.clinics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"version\": 1}", "{\"version\": 2, \"clinics\": []}"})
    void another_file_is_no_catalogue(String text) {
        assertEquals(1, document(text).faults().size());
    }

    @Test
    void a_catalogue_without_clinics_is_one() {
        assertEquals(List.of(), read().faults());
    }

    @ParameterizedTest(name = "{0} is dialled {1}")
    @CsvSource({"+46846500401, 08-465 004 01", "040 6280 400, 040-628 04 00", "0980319200, 0980-31 92 00"})
    void a_number_is_kept_as_it_is_dialled(String text, String national) {
        assertEquals(national, PhoneNumber.parse(text).orElseThrow().national());
    }
}

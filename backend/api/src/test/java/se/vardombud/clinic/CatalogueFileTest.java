package se.vardombud.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.Staff;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.ProblemException;

/** A new file of the catalogue takes the place of the one before, whole or not at all; what staff have said stays. */
@QuarkusTest
class CatalogueFileTest {
    private static final String ONE =
            """
            {"version": 1, "clinics": [{"id": "SE5569999999-A101", "name": "Dalens vårdcentral", "region": "SKANE",
              "address": {"street": "Dalen 1", "postalCode": "21199", "city": "Malmö"}, "offers": ["MESSAGE"]}]}""";

    private final Path path;
    private final CatalogueFile file;
    private final Catalogue catalogue;
    private final ClinicSearch search;

    CatalogueFileTest(
            @ConfigProperty(name = "vardombud.clinics.file") Path path,
            CatalogueFile file,
            Catalogue catalogue,
            ClinicSearch search) {
        this.path = path;
        this.file = file;
        this.catalogue = catalogue;
        this.search = search;
    }

    @BeforeEach
    @AfterEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void what_is_gone_is_not_found_and_offers_nothing_but_tells_its_phone() throws IOException {
        UnitId gone = UnitId.fromString(Staff.unit("B"));
        write(ONE);
        assertEquals(List.of(), names("höjden"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> catalogue.requireOffered(gone, Service.MESSAGE));
        assertEquals("SERVICE_NOT_OFFERED", refused.code());
        assertEquals("08-465 004 01", catalogue.details(gone).phone());
        assertEquals(List.of(), catalogue.details(gone).offers());
    }

    @Test
    void a_clinic_keeps_its_id_under_a_new_name_and_offers_what_the_file_says() throws IOException {
        UnitId unit = UnitId.fromString(Staff.unit("A"));
        catalogue.requireOffered(unit, Service.CERTIFICATE);
        write(ONE);
        ClinicDetails details = catalogue.details(unit);
        assertEquals("Dalens vårdcentral", details.name());
        assertEquals(List.of(Service.MESSAGE), details.offers());
        assertEquals(List.of("Dalens vårdcentral"), names("dalens malmo"));
        assertEquals(List.of(), names("kullens"));
        catalogue.requireOffered(unit, Service.MESSAGE);
        assertThrows(ProblemException.class, () -> catalogue.requireOffered(unit, Service.CERTIFICATE));
    }

    @Test
    void a_file_with_a_fault_changes_nothing() throws IOException {
        write(ONE.replace("21199", "2119"));
        assertEquals(List.of("Kullens vårdcentral"), names("kullens"));
        write(ONE.substring(0, ONE.length() - 5));
        assertEquals(List.of("Kullens vårdcentral"), names("kullens"));
    }

    private void write(String text) throws IOException {
        Files.writeString(path, text);
        file.load();
    }

    private List<String> names(String typed) {
        return search
                .find(new ClinicSearch.Sought(typed, null, null), new PageQuestion.Wanted(20, null))
                .items()
                .stream()
                .map(ClinicView::name)
                .toList();
    }
}

package se.vardombud.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory's export: every line or none, and faults that repeat nothing. */
class StaffExportTest {
    private static final String GOOD =
            "198804122383,SE5569999999-0001,SE5569999999-A101,Kullens vårdcentral,PHYSICIAN,2024-01-01,";

    private static StaffExport read(String... lines) {
        return StaffExport.read(StaffExport.HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void a_line_is_read_whole() {
        StaffExport export = read(
                GOOD.replace("2024-01-01,", "2024-01-01,2025-01-01"),
                "",
                GOOD.replace("Kullens vårdcentral", "\"Kullen, \"\"Norra\"\"\"").replace("A101", "B202"));
        assertEquals(Map.of(), export.faults());
        StaffLine first = export.lines().getFirst();
        assertEquals(Role.PHYSICIAN, first.role());
        assertEquals(LocalDate.of(2025, 1, 1), first.to());
        assertEquals(new HsaId("SE5569999999-A101"), first.unit());
        assertEquals("Kullen, \"Norra\"", export.lines().get(1).unitName());
    }

    @ParameterizedTest(name = "{0} in place of {1}: {2}")
    @CsvSource({
        "198804122384, 198804122383, personalNumber must be twelve digits with a correct check digit",
        "'', 198804122383, personalNumber must be twelve digits with a correct check digit",
        "SE556999999-0001, SE5569999999-0001, hsaId must be an HSA-id",
        "SE5569999999-ÅÄÖ, SE5569999999-0001, hsaId must be an HSA-id",
        "SE5569999999-a@b, SE5569999999-0001, hsaId must be an HSA-id",
        "SE5569999999-1234567890123456789, SE5569999999-0001, hsaId must be an HSA-id",
        "'', SE5569999999-A101, unitHsaId must be an HSA-id",
        "'', Kullens vårdcentral, unitName must have 1 to 200 characters",
        "NURSE, PHYSICIAN, 'role must be one of [OPERATIONS_MANAGER, PHYSICIAN, CARE_STAFF]'",
        "2024-02-30, 2024-01-01, from must be a date written as YYYY-MM-DD",
        "+12024-01-01, 2024-01-01, from must be a date written as YYYY-MM-DD",
        "'2024-01-01,2024-01-01', '2024-01-01,', to must be after from",
        "'a,b', Kullens vårdcentral, must have 7 values",
        "a\"b, Kullens vårdcentral, a quotation mark inside a value",
        "\"ab, Kullens vårdcentral, a quotation that does not end",
    })
    void a_fault_is_named_by_its_line_and_nothing_is_taken(String fault, String in, String message) {
        StaffExport export = read(GOOD, GOOD.replace("A101", "B202").replace(in.replace("A101", "B202"), fault));
        assertEquals(Map.of(3, message), export.faults());
        assertEquals(List.of(), export.lines());
    }

    @Test
    void the_same_commission_twice_is_a_fault() {
        assertEquals(
                Map.of(3, "says the same as a line before it"), read(GOOD, GOOD).faults());
    }

    @Test
    void another_file_is_not_an_export() {
        assertFalse(StaffExport.read("").faults().isEmpty());
        assertFalse(StaffExport.read(GOOD + "\n").faults().isEmpty());
        assertFalse(StaffExport.read(StaffExport.HEADER + "\n" + GOOD).faults().isEmpty());
    }

    @Test
    void an_export_of_nobody_is_one() {
        assertEquals(Map.of(), read().faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a\"", "\"a\"b", "\"a\" ,b"})
    void a_misplaced_quotation_mark_is_refused(String line) {
        assertThrows(IllegalArgumentException.class, () -> CsvLine.values(line));
    }

    @ParameterizedTest(name = "{0} is sorted as <{1}>")
    @CsvSource({
        "'Barn- och ungdomsmottagningen Granen', ' barn och ungdomsmottagningen granen'",
        "'ÅNGSTRÖMS  Läkarhus (Ö) é', ' zzxngstrzzzms lzzykarhus zzz e'",
        "'%_', ' '",
    })
    void a_name_is_sorted_without_case_or_accents_and_the_last_letters_last(String name, String sorted) {
        assertEquals(sorted, SearchName.sorted(name));
    }
}

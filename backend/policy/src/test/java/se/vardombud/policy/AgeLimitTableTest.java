package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTableTest {
    private static final LocalDate REFORM = LocalDate.of(2027, 7, 1);

    private static AgeLimitTable from(String... validFrom) {
        return AgeLimitTable.of(rows(validFrom));
    }

    private static List<AgeLimits> rows(String... validFrom) {
        return Arrays.stream(validFrom)
                .map(from -> new AgeLimits(LocalDate.parse(from), 13, 16, 18))
                .toList();
    }

    @Test
    void todays_limits_are_13_16_and_18() {
        assertEquals(
                List.of(new AgeLimits(AgeLimitTable.EARLIEST, 13, 16, 18)),
                AgeLimitTable.swedish().rows());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "1900-01-01, 1900-01-01, overlap",
        "1900-01-01, 1899-12-31, out of order",
        "1900-01-02, 2027-07-01, gap",
    })
    void a_date_with_no_row_or_with_two_is_refused(String first, String second, String problem) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> from(first, second));
        assertTrue(refusal.toString().contains(problem), refusal::toString);
    }

    @Test
    void an_empty_table_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> AgeLimitTable.of(List.of()));
    }

    @Test
    void a_table_may_begin_earlier() {
        assertEquals(LocalDate.of(1850, 1, 1), from("1850-01-01", "1900-01-01").begins());
    }

    @ParameterizedTest(name = "on {0}: row {1}")
    @CsvSource({"1900-01-01, 0", "2027-06-30, 0", "2027-07-01, 1", "2030-01-01, 1"})
    void a_row_holds_until_the_next_begins(LocalDate on, int row) {
        AgeLimitTable table = from("1900-01-01", "2027-07-01");
        assertEquals(Optional.of(table.rows().get(row)), table.on(on));
    }

    @Test
    void there_is_nothing_before_the_first() {
        assertEquals(Optional.empty(), AgeLimitTable.swedish().on(LocalDate.of(1899, 12, 31)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-06-30, G6", "2027-07-01, G10", "2028-05-31, G10", "2028-06-01, G6"})
    void a_reform_moves_the_right_on_its_day_and_history_keeps_the_old_answer(LocalDate on, RuleId rule) {
        AgeLimitTable reformed =
                AgeLimitTable.of(List.of(AgeLimitTable.swedish().rows().getFirst(), new AgeLimits(REFORM, 15, 16, 18)));
        Question question =
                Facts.on(Facts.ask(Facts.guardian(), Facts.born(LocalDate.of(2013, 6, 1)), Action.APPOINTMENT), on);
        assertEquals(rule, new AccessPolicy(reformed).decide(question).rule());
    }

    @Test
    void no_stage_of_life_is_known_without_a_birth_date_or_before_the_table() {
        AgeLimitTable table = AgeLimitTable.swedish();
        assertEquals(LifeStage.UNKNOWN, table.stage(Optional.empty(), REFORM));
        assertEquals(LifeStage.UNKNOWN, table.stage(Optional.of(REFORM), LocalDate.of(1899, 12, 31)));
    }
}

package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffActionAgesTest {
    private static final AgeLimitTable LIMITS = AgeLimitTable.swedish();
    private final StaffActionAges ages = new StaffActionAges(LIMITS);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2025-02-28", "2028-02-28", "2028-02-29", "2025-03-01", "2028-03-01"})
    void the_birth_dates_are_those_of_the_stage_and_no_others(String day) {
        LocalDate on = LocalDate.parse(day);
        Stream.iterate(on.minusYears(20), born -> !born.isAfter(on), born -> born.plusDays(1))
                .forEach(born -> {
                    LifeStage stage = LIMITS.stage(Optional.of(born), on);
                    assertEquals(
                            stage == LifeStage.TEEN, isFor(StaffAction.MATURITY_ASSESSMENT, born, on), () -> "" + born);
                    assertEquals(
                            stage != LifeStage.ADULT, isFor(StaffAction.GUARDIAN_BLOCK, born, on), () -> "" + born);
                });
    }

    @Test
    void an_exception_is_for_those_an_assessment_is_for_and_an_errand_for_anybody() {
        LocalDate on = LocalDate.of(2026, 11, 21);
        Optional<Period> born = ages.born(StaffAction.MATURITY_ASSESSMENT, on);
        assertEquals(born, ages.born(StaffAction.JOINT_EXCEPTION, on));
        assertEquals(born, ages.born(StaffAction.MEDICAL_OBSTACLE_EXCEPTION, on));
        assertEquals(Optional.empty(), ages.born(StaffAction.ANSWER_ERRAND, on));
    }

    @Test
    void what_only_some_may_do_names_them() {
        assertEquals(Set.of(Role.OPERATIONS_MANAGER), StaffAction.GUARDIAN_BLOCK.roles());
        assertEquals(Set.of(Role.PHYSICIAN), StaffAction.MEDICAL_OBSTACLE_EXCEPTION.roles());
        assertEquals(Set.of(Role.values()), StaffAction.ANSWER_ERRAND.roles());
    }

    private boolean isFor(StaffAction action, LocalDate born, LocalDate on) {
        return ages.born(action, on).orElseThrow().contains(born);
    }
}

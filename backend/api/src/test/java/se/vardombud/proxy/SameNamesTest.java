package se.vardombud.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API calls a thing and what the policy calls it are the same, in the same order. */
class SameNamesTest {
    @ParameterizedTest
    @MethodSource
    void the_names_agree(Enum<?>[] ours, Enum<?>[] policys) {
        assertEquals(names(policys), names(ours));
    }

    static Stream<Object[]> the_names_agree() {
        return Stream.of(
                new Object[] {Action.values(), se.vardombud.policy.Action.values()},
                new Object[] {DenialReason.values(), ofAccess(se.vardombud.policy.Reason.values())},
                new Object[] {StaffAction.values(), se.vardombud.policy.StaffAction.values()},
                new Object[] {se.vardombud.clinic.Role.values(), se.vardombud.policy.Role.values()},
                new Object[] {JournalCategory.values(), se.vardombud.policy.JournalCategory.values()},
                new Object[] {se.vardombud.identity.Assurance.values(), se.vardombud.policy.Assurance.values()},
                new Object[] {se.vardombud.identity.IdKind.values(), se.vardombud.policy.IdKind.values()});
    }

    /** Those before the first about clinic systems. */
    private static se.vardombud.policy.Reason[] ofAccess(se.vardombud.policy.Reason... reasons) {
        return Arrays.copyOf(reasons, se.vardombud.policy.Reason.UNIT_NOT_REGISTERED.ordinal());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}

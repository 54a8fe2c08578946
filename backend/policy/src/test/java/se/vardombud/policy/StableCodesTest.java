package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes stand in logs and in other programs: a change here is a change of contract. */
class StableCodesTest {
    @Test
    void the_rules_are_these() {
        assertEquals(
                "L1 L2 L3 L4 A1 A2 O1 O2 O3 O4 O5 O6 O7 O8 O9 O10 G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 D1 D2 D3 D4 D5"
                        + " T1 T2 T3 T4 T5 T6 C1 Z0",
                Arrays.stream(RuleId.values()).map(RuleId::name).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void every_rule_says_what_it_means_and_where_it_comes_from(RuleId rule) {
        assertTrue(rule.summary().matches("[A-Z].*\\."), rule.summary());
        assertFalse(rule.source().title().isBlank());
    }

    @Test
    void these_denials_are_silent_and_no_others() {
        assertEquals(
                EnumSet.of(
                        Reason.PATIENT_DECEASED,
                        Reason.NO_RELATION,
                        Reason.GUARDIAN_BLOCKED,
                        Reason.CHILD_PROTECTED,
                        Reason.NO_DELEGATION,
                        Reason.NO_RULE,
                        Reason.NO_TIE),
                Arrays.stream(Reason.values())
                        .filter(reason -> reason.outward() == Outward.SILENT)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class))));
    }

    @Test
    void a_denial_is_as_loud_as_its_reason() {
        assertEquals(Outward.SILENT, Decision.NO_RULE.outward());
        assertEquals(Outward.TELL, new Decision.Deny(RuleId.O1, Reason.UNDER_13).outward());
    }

    @ParameterizedTest(name = "{0}: {1}, at a unit {2}")
    @CsvSource({
        "CLINIC_LIST,           BASIC,    false",
        "APPOINTMENT,           BASIC,    true",
        "MESSAGE,               BASIC,    true",
        "CERTIFICATE_ORDER,     BASIC,    true",
        "PER,                   BASIC,    false",
        "PRESCRIPTION,          EXTENDED, true",
        "SELF_TEST,             EXTENDED, true",
        "TREATMENT_PROGRAM,     EXTENDED, true",
        "NOTIFICATION_SETTINGS, EXTENDED, false",
        "CERTIFICATE_VIEW,      PERSONAL, false",
        "JOURNAL_READ,          PERSONAL, false",
        "ACCESS_LOG_READ,       PERSONAL, false",
        "DELEGATION_MANAGE,     PERSONAL, false",
        "JOURNAL_SEAL,          PERSONAL, false",
    })
    void every_action_has_its_group(Action action, Action.Group group, boolean directedAtUnit) {
        assertEquals(group, action.group());
        assertEquals(directedAtUnit, action.directedAtUnit());
    }

    @Test
    void a_journal_unsealed_today_is_open_tomorrow() {
        assertEquals(LocalDate.of(2026, 6, 2), JournalSeal.openFrom(Facts.TODAY));
    }
}

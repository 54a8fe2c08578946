package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.policy.SignInDecision.Admit;
import se.vardombud.policy.SignInDecision.Refuse;

class SignInPolicyTest {
    private final SignInPolicy policy = new SignInPolicy(AgeLimitTable.swedish());

    private static SignIn signIn(
            IdKind kind, RegisterStatus status, String born, boolean isProtected, Assurance assurance) {
        return new SignIn(
                kind, status, Optional.ofNullable(born).map(LocalDate::parse), isProtected, assurance, Facts.TODAY);
    }

    @ParameterizedTest(name = "{0}, {1}, born {2}, protected {3}, {4}: {5} {6}")
    @CsvSource({
        "COORDINATION, UNKNOWN,        ,           false, E_ID,          L1, ID_TYPE_NOT_ACCEPTED",
        "RESERVE,      REGISTERED,     1980-03-03, true,  E_ID,          L1, ID_TYPE_NOT_ACCEPTED",
        "PERSONAL,     NOT_REGISTERED, 2020-01-01, true,  ONE_TIME_CODE, L2, NOT_REGISTERED",
        "PERSONAL,     DECEASED,       1980-03-03, false, E_ID,          L2, NOT_REGISTERED",
        "PERSONAL,     REGISTERED,     2013-06-02, true,  ONE_TIME_CODE, L3, UNDER_13",
        "PERSONAL,     REGISTERED,     2013-06-01, true,  ONE_TIME_CODE, L4, PROTECTED_NEEDS_E_ID",
        "PERSONAL,     UNKNOWN,        1980-03-03, false, E_ID,          Z0, REGISTER_UNAVAILABLE",
        "PERSONAL,     REGISTERED,     ,           false, E_ID,          Z0, NO_RULE",
    })
    void the_first_rule_that_does_not_hold_refuses(
            IdKind kind,
            RegisterStatus status,
            String born,
            boolean isProtected,
            Assurance assurance,
            RuleId rule,
            Reason reason) {
        Refuse refusal = refusal(signIn(kind, status, born, isProtected, assurance));
        assertEquals(rule, refusal.rule());
        assertEquals(reason, refusal.reason());
    }

    @ParameterizedTest(name = "protected {0}, {1}")
    @CsvSource({"false, E_ID", "false, ONE_TIME_CODE", "true, E_ID"})
    void whoever_has_reached_13_is_let_in(boolean isProtected, Assurance assurance) {
        assertEquals(
                new Admit(RuleId.L4),
                policy.decide(
                        signIn(IdKind.PERSONAL, RegisterStatus.REGISTERED, "2013-06-01", isProtected, assurance)));
    }

    @ParameterizedTest(name = "{0}, protected {1}, {2}: {3}")
    @CsvSource({
        "2013-06-02, false, E_ID,          2026-06-02",
        "2013-06-02, false, ONE_TIME_CODE, 2026-06-02",
        "2013-06-02, true,  E_ID,          2026-06-02",
        "2013-06-02, true,  ONE_TIME_CODE, ",
        "1980-03-03, true,  ONE_TIME_CODE, ",
    })
    void a_refusal_says_when_the_door_opens(String born, boolean isProtected, Assurance assurance, LocalDate opensOn) {
        SignIn signIn = signIn(IdKind.PERSONAL, RegisterStatus.REGISTERED, born, isProtected, assurance);
        assertEquals(Optional.ofNullable(opensOn), refusal(signIn).opensOn());
    }

    @Test
    void a_door_that_a_reform_shut_opens_again_later_not_earlier() {
        AgeLimits late = new AgeLimits(Facts.TODAY, 15, 16, 18);
        SignInPolicy reformed = new SignInPolicy(
                AgeLimitTable.of(List.of(AgeLimitTable.swedish().rows().getFirst(), late)));
        SignIn fourteen = signIn(IdKind.PERSONAL, RegisterStatus.REGISTERED, "2012-03-03", false, Assurance.E_ID);
        assertEquals(
                new Refuse(RuleId.L3, Reason.UNDER_13, Optional.of(LocalDate.of(2027, 3, 3)), Outward.TELL),
                reformed.decide(fourteen));
    }

    @Test
    void before_the_age_limits_nobody_is_let_in() {
        SignIn early = new SignIn(
                IdKind.PERSONAL,
                RegisterStatus.REGISTERED,
                Optional.of(LocalDate.of(1870, 1, 1)),
                false,
                Assurance.E_ID,
                LocalDate.of(1899, 12, 31));
        assertEquals(
                new Refuse(RuleId.Z0, Reason.NO_RULE, Optional.of(AgeLimitTable.EARLIEST), Outward.SILENT),
                policy.decide(early));
    }

    @ParameterizedTest
    @EnumSource(RegisterStatus.class)
    void with_a_password_every_refusal_is_silent(RegisterStatus status) {
        assertEquals(
                Outward.SILENT,
                refusal(signIn(IdKind.PERSONAL, status, "2020-01-01", true, Assurance.ONE_TIME_CODE))
                        .outward());
    }

    @Test
    void with_an_e_identification_the_reason_is_told() {
        assertEquals(
                Outward.TELL,
                refusal(signIn(IdKind.PERSONAL, RegisterStatus.REGISTERED, "2020-01-01", true, Assurance.E_ID))
                        .outward());
    }

    private Refuse refusal(SignIn signIn) {
        return switch (policy.decide(signIn)) {
            case Refuse refusal -> refusal;
            case Admit admit -> throw new AssertionError(admit);
        };
    }
}

package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.policy.WorkedCases.Case;

class WorkedCasesTest {
    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());

    static List<Case> cases() {
        return WorkedCases.all();
    }

    @Test
    void all_of_them_are_here() {
        assertEquals(45, cases().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_gets_its_answer(Case expected) {
        assertEquals(expected, answered(expected));
    }

    private Case answered(Case c) {
        return switch (policy.explain(c.question())) {
            case Explanation.Permitted(var permit, var since, var until) ->
                new Case(
                        c.name(),
                        c.question(),
                        "permit",
                        permit.rule().name(),
                        "",
                        until.map(Object::toString).orElse(""));
            case Explanation.Denied(var deny, var since, var opensOn) ->
                new Case(
                        c.name(),
                        c.question(),
                        "deny",
                        deny.rule().name(),
                        deny.reason().name(),
                        opensOn.map(Object::toString).orElse(""));
        };
    }
}

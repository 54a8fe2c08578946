package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

class ClinicSystemPolicyTest {
    private final ClinicClient client = new ClinicClient(Set.of(Facts.U1), Set.of("appointments.write"));

    @Test
    void acts_for_its_units_inside_its_scopes() {
        assertEquals(new Allowed(RuleId.C1), ClinicSystemPolicy.decide(client, Facts.U1, "appointments.write"));
    }

    @Test
    void never_for_another_unit() {
        assertEquals(
                new Refused(RuleId.C1, Reason.UNIT_NOT_REGISTERED),
                ClinicSystemPolicy.decide(client, Facts.U2, "appointments.write"));
    }

    @Test
    void never_outside_its_scopes_even_by_a_name_that_looks_smaller() {
        assertEquals(
                new Refused(RuleId.C1, Reason.SCOPE_MISSING),
                ClinicSystemPolicy.decide(client, Facts.U1, "appointments"));
    }
}

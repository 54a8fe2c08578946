package se.vardombud.policy;

import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

/** C1: a clinic system acts for the units its client is registered for, inside its scopes, never wider. */
public final class ClinicSystemPolicy {
    private ClinicSystemPolicy() {}

    /**
     * Whether the client may do this for this unit.
     *
     * @param scope the exact name of the scope that the request takes; no scope includes another
     */
    public static Verdict decide(ClinicClient client, UnitId unit, String scope) {
        if (!client.scopes().contains(scope)) {
            return new Refused(RuleId.C1, Reason.SCOPE_MISSING);
        }
        return client.units().contains(unit)
                ? new Allowed(RuleId.C1)
                : new Refused(RuleId.C1, Reason.UNIT_NOT_REGISTERED);
    }
}

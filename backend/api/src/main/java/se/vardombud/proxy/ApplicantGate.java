package se.vardombud.proxy;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Actor;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Scope;
import se.vardombud.policy.Verdict;

/** The gate for a guardian who has no permit and applies for one: denies, logs and stays silent as for a guarded action. */
@Singleton
class ApplicantGate {
    private final AccessGate gate;
    private final GrantedAccess granted;
    private final Denials denials;

    ApplicantGate(AccessGate gate, GrantedAccess granted, Denials denials) {
        this.gate = gate;
        this.granted = granted;
        this.denials = denials;
    }

    /** @param object what the path names beside the patient; null where it names nothing */
    void enter(Actor actor, PersonId patient, @Nullable UUID object, String operation) {
        switch (gate.application(actor, gate.facts(actor, patient))) {
            case Verdict.Refused refused ->
                throw denials.of(
                        actor,
                        patient,
                        object,
                        operation,
                        null,
                        new Explanation.Denied(
                                new Decision.Deny(refused.rule(), refused.reason()),
                                Optional.empty(),
                                Optional.empty()));
            case Verdict.Allowed allowed ->
                granted.permit(new GrantedAccess.Granted(
                        patient,
                        object,
                        null,
                        operation,
                        new Decision.Permit(allowed.rule(), new Scope.EverythingNotHidden())));
        }
    }
}

package se.vardombud.proxy.delegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Applicant;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.SignInRules;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Reason;
import se.vardombud.policy.RuleId;
import se.vardombud.policy.Verdict;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Facts;

/**
 * Which delegations cannot be given. What is wrong with the delegation itself is told; everything about the other person gets one answer,
 * and stands in the log.
 */
@Singleton
class Refusals {
    private static final Set<Reason> TOLD =
            EnumSet.of(Reason.DELEGATE_IS_SELF, Reason.ACTION_NOT_DELEGABLE, Reason.PERIOD_TOO_LONG);

    private final Facts facts;
    private final Reach reach;
    private final SignInRules signIn;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Uuids uuids;
    private final Clock clock;

    Refusals(
            Facts facts, Reach reach, SignInRules signIn, CurrentActor actor, AccessLog log, Uuids uuids, Clock clock) {
        this.facts = facts;
        this.reach = reach;
        this.signIn = signIn;
        this.actor = actor;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** The refusal, logged, for somebody whom the register does not know. */
    ProblemException nobody(PersonId patient) {
        return silent(patient, RuleId.Z0.name(), null);
    }

    /** @throws ProblemException 422 when the rules do not let the patient give it to this person */
    void check(PersonId patient, Patient giver, Person receiver, Delegation delegation) {
        Verdict verdict = reach.decide(
                giver,
                Assurance.valueOf(actor.require().assurance().name()),
                // As if it were accepted: what stands between two who are nothing to each other yet, such as an earlier
                // block, is known then.
                facts.ifDelegated(receiver.id(), patient, delegation).relation(),
                receiver.birthDate(),
                delegation);
        if (verdict instanceof Verdict.Refused refused) {
            throw refuse(patient, refused);
        }
        // Who cannot sign in could never accept.
        signIn.check(Applicant.of(receiver, se.vardombud.identity.Assurance.E_ID), PortalClock.today(clock))
                .ifPresent(refusal -> {
                    throw silent(patient, refusal.rule(), refusal.reason());
                });
    }

    private ProblemException refuse(PersonId patient, Verdict.Refused refused) {
        String reason = refused.reason().name();
        if (!TOLD.contains(refused.reason())) {
            return silent(patient, refused.rule().name(), reason);
        }
        log(patient, refused.rule().name(), reason);
        return switch (refused.reason()) {
            case DELEGATE_IS_SELF -> Invalid.value("personalNumber", "must be somebody else's");
            case PERIOD_TOO_LONG -> Invalid.value("until", "must be at most twelve months after from");
            default -> Invalid.value("actions", "must all be among those in the options");
        };
    }

    private ProblemException silent(PersonId patient, String rule, @Nullable String reason) {
        log(patient, rule, reason);
        return new ProblemException(422, "DELEGATE_REFUSED", "This person cannot be named.");
    }

    private void log(PersonId patient, String rule, @Nullable String reason) {
        log.append(new AccessLogEntry(
                uuids.next(),
                clock.instant(),
                actor.require().person().value(),
                patient.value(),
                null,
                "offerDelegation",
                Action.DELEGATION_MANAGE.name(),
                Outcome.DENY,
                rule,
                reason));
    }
}

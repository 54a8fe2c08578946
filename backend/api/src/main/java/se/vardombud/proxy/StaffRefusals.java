package se.vardombud.proxy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.clinic.Commission;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.policy.Reason;
import se.vardombud.policy.Role;
import se.vardombud.policy.Verdict;

/** Turns a refusal of staff into its row, under the patient where one was named, and its answer, in that order. */
@Singleton
class StaffRefusals {
    private final AccessLog accessLog;
    private final StaffLog staffLog;
    private final Uuids uuids;
    private final Clock clock;

    StaffRefusals(AccessLog accessLog, StaffLog staffLog, Uuids uuids, Clock clock) {
        this.accessLog = accessLog;
        this.staffLog = staffLog;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** 403 with rule and reason, or the 404 for a patient who does not exist. */
    ProblemException of(
            StaffGate.Ask ask, Optional<Commission> commission, @Nullable PersonId patient, Verdict.Refused refused) {
        log(ask, commission, patient, refused);
        return switch (refused.outward()) {
            case SILENT -> ProblemException.notFound();
            case TELL -> told(ask, refused);
        };
    }

    /** The row alone. */
    void log(StaffGate.Ask ask, Optional<Commission> commission, @Nullable PersonId patient, Verdict.Refused refused) {
        if (patient == null) {
            staffLog.append(row(ask, commission, refused));
        } else {
            accessLog.append(row(ask, commission, patient, refused));
        }
    }

    private static ProblemException told(StaffGate.Ask ask, Verdict.Refused refused) {
        ProblemException problem = new ProblemException(
                        403, "STAFF_REFUSED", refused.rule().summary())
                .with("rule", refused.rule().name())
                .with("reason", refused.reason().name());
        if (refused.reason() == Reason.ROLE_NOT_ENOUGH) {
            problem.with(
                    "roles",
                    ask.action().policys().roles().stream().map(Role::name).toList());
        }
        return problem;
    }

    private StaffLogEntry row(StaffGate.Ask ask, Optional<Commission> commission, Verdict.Refused refused) {
        return new StaffLogEntry(
                uuids.next(),
                clock.instant(),
                ask.actor().person().value(),
                ask.unit().value(),
                commission.map(one -> one.role().name()).orElse(null),
                ask.operation(),
                Outcome.DENY,
                refused.rule().name(),
                refused.reason().name());
    }

    /** The unit is that of the commission; the object, the one that was asked for. */
    private AccessLogEntry row(
            StaffGate.Ask ask, Optional<Commission> commission, PersonId patient, Verdict.Refused refused) {
        return new AccessLogEntry(
                uuids.next(),
                clock.instant(),
                ask.actor().person().value(),
                patient.value(),
                ask.unit().value(),
                ask.operation(),
                ask.action().name(),
                Outcome.DENY,
                refused.rule().name(),
                refused.reason().name(),
                commission.map(one -> one.unitId().value()).orElse(null),
                commission.map(one -> one.role().name()).orElse(null));
    }
}

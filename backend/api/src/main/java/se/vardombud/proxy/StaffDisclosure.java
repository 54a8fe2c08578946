package se.vardombud.proxy;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;

/**
 * Around every method for staff: what it returns is handed on only after a row for each patient met is committed, all of them together. An
 * answer about one patient names its row as {@link Disclosure} does.
 */
@ForStaff(StaffAction.SEE_PATIENT) // the value binds nothing: every @ForStaff method is meant
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class StaffDisclosure {
    private final StaffAccess access;
    private final AccessLog log;
    private final Uuids uuids;
    private final Clock clock;
    private final HttpServerResponse response;

    StaffDisclosure(StaffAccess access, AccessLog log, Uuids uuids, Clock clock, HttpServerResponse response) {
        this.access = access;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
        this.response = response;
    }

    @AroundInvoke
    @Nullable Object record(InvocationContext call) throws Exception {
        StaffAccess.Entered entered = access.require();
        Object answer = call.proceed();
        List<AccessLogEntry> rows =
                access.met().stream().map(patient -> row(entered, patient)).toList();
        if (!rows.isEmpty()) {
            log.append(rows);
        }
        if (rows.size() == 1) {
            response.putHeader(Disclosure.HEADER, rows.getFirst().id().toString());
        }
        return answer;
    }

    private AccessLogEntry row(StaffAccess.Entered entered, PersonId patient) {
        StaffGate.Ask ask = entered.ask();
        return new AccessLogEntry(
                uuids.next(),
                clock.instant(),
                ask.actor().person().value(),
                patient.value(),
                null,
                ask.operation(),
                ask.action().name(),
                Outcome.PERMIT,
                ask.action().policys().rule().name(),
                null,
                entered.commission().unitId().value(),
                entered.commission().role().name());
    }
}

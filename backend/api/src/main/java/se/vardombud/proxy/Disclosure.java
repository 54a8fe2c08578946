package se.vardombud.proxy;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.common.Uuids;
import se.vardombud.identity.CurrentActor;

/**
 * Around every guarded method: what it returns is handed on only after the row that tells of it is committed, and the answer names the row
 * in {@value #HEADER}. A method that throws has disclosed nothing, nor has one whose permit ended while it ran: it answers as if it had not been
 * permitted, and what it changed meanwhile, while it was permitted, is in the log all the same.
 */
@Guarded(Action.JOURNAL_READ) // the value binds nothing: every @Guarded method is meant
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Disclosure {
    static final String HEADER = "Access-Log-Id";
    private final GrantedAccess granted;
    private final PatientGate gate;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Uuids uuids;
    private final Clock clock;
    private final HttpServerResponse response;

    Disclosure(
            GrantedAccess granted,
            PatientGate gate,
            CurrentActor actor,
            AccessLog log,
            Uuids uuids,
            Clock clock,
            HttpServerResponse response) {
        this.granted = granted;
        this.gate = gate;
        this.actor = actor;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
        this.response = response;
    }

    @AroundInvoke
    @Nullable Object record(InvocationContext call) throws Exception {
        GrantedAccess.Granted access = granted.require();
        Object answer = call.proceed();
        UUID id = uuids.next();
        boolean changes = !call.getMethod().isAnnotationPresent(GET.class);
        if (changes) {
            append(id, access);
        }
        gate.askAgain(actor.require(), access);
        if (!changes) {
            append(id, access);
        }
        response.putHeader(HEADER, id.toString());
        return answer;
    }

    private void append(UUID id, GrantedAccess.Granted access) {
        log.append(new AccessLogEntry(
                id,
                clock.instant(),
                actor.require().person().value(),
                access.patient().value(),
                access.object(),
                access.operation(),
                access.action() == null ? null : access.action().name(),
                Outcome.PERMIT,
                access.permit().rule().name(),
                null));
    }
}

package se.vardombud.proxy;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.common.Uuids;

/** Around every method for delegates, as {@link Disclosure} is around those of a patient's affairs. */
@ForDelegate(ForDelegate.Step.ACCEPT) // the value binds nothing: every @ForDelegate method is meant
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DelegateDisclosure {
    private final DelegateAccess access;
    private final AccessLog log;
    private final Uuids uuids;
    private final Clock clock;
    private final HttpServerResponse response;

    DelegateDisclosure(DelegateAccess access, AccessLog log, Uuids uuids, Clock clock, HttpServerResponse response) {
        this.access = access;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
        this.response = response;
    }

    @AroundInvoke
    @Nullable Object record(InvocationContext call) throws Exception {
        DelegateAccess.Entered entered = access.require();
        Object answer = call.proceed();
        DelegateGate.Ask ask = entered.ask();
        UUID id = uuids.next();
        log.append(new AccessLogEntry(
                id,
                clock.instant(),
                ask.actor().person().value(),
                ask.patient().value(),
                ask.delegation(),
                ask.operation(),
                null,
                Outcome.PERMIT,
                entered.rule().name(),
                null));
        response.putHeader(Disclosure.HEADER, id.toString());
        return answer;
    }
}

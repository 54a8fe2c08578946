package se.vardombud.audit;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** The access log cannot be written, so nothing may be shown. */
public class AccessLogUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessLogUnavailableException(Throwable cause) {
        super("the access log cannot be written", cause);
    }

    @Provider
    static class Mapper extends ExceptionMapperBase<AccessLogUnavailableException> {
        @Override
        protected HttpProblem toProblem(AccessLogUnavailableException exception) {
            return HttpProblem.builder()
                    .withStatus(503)
                    .withDetail("Nothing can be shown just now, because the access log cannot be written.")
                    .with("code", "UNAVAILABLE")
                    .withHeader("Retry-After", 10)
                    .build();
        }
    }
}

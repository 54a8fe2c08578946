package se.vardombud.identity;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** The population register does not answer, and the copy is too old to decide on. */
public class RegisterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailableException(Throwable cause) {
        super("the population register does not answer", cause);
    }

    @Provider
    static class Mapper extends ExceptionMapperBase<RegisterUnavailableException> {
        @Override
        protected HttpProblem toProblem(RegisterUnavailableException exception) {
            return HttpProblem.builder()
                    .withStatus(503)
                    .withDetail("The population register does not answer; try again in a while.")
                    .with("code", "REGISTER_UNAVAILABLE")
                    .withHeader("Retry-After", 60)
                    .build();
        }
    }
}

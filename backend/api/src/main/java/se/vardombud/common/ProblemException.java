package se.vardombud.common;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is a problem (RFC 9457), with the stable code that clients switch on. A WebApplicationException, because JAX-RS lets no
 * other exception out of the reading of a parameter.
 */
public final class ProblemException extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, Object> headers = new LinkedHashMap<>();

    /**
     * @param code upper case, one of those in openapi.yaml
     * @param detail plain English for a developer; the web page has its own words
     */
    public ProblemException(int status, String code, String detail) {
        super(detail, status);
        this.status = status;
        this.code = code;
    }

    /** Nothing is there, or nothing that the asker may know of. */
    public static ProblemException notFound() {
        return new ProblemException(404, "NOT_FOUND", ProblemShape.NOT_FOUND);
    }

    /** The same problem with one more member; nothing is added for null. */
    public ProblemException with(String member, @Nullable Object value) {
        if (value != null) {
            members.put(member, value);
        }
        return this;
    }

    /** The same problem with a header on its answer. */
    public ProblemException header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    HttpProblem toProblem() {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(status)
                .withDetail(getMessage())
                .with("code", code);
        members.forEach(problem::with);
        headers.forEach(problem::withHeader);
        return problem.build();
    }

    @Provider
    static class Mapper extends ExceptionMapperBase<ProblemException> {
        @Override
        protected HttpProblem toProblem(ProblemException exception) {
            return exception.toProblem();
        }
    }
}

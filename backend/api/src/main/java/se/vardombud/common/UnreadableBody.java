package se.vardombud.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bodies that are no JSON (400) and JSON that is not what the contract says (422). The libraries' own messages name classes and repeat
 * what was sent; these name the field.
 */
final class UnreadableBody {
    private static final int BEFORE_THE_LIBRARIES = 1;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z]{1,40}");

    private UnreadableBody() {}

    private static HttpProblem notJson() {
        return new ProblemException(400, "MALFORMED_BODY", "The body is not JSON that can be read.").toProblem();
    }

    private static HttpProblem notAsAgreed(JsonMappingException exception, String message) {
        String field = exception.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                // An unknown field is the caller's own words, and may be anything.
                .map(name -> FIELD.matcher(name).matches() ? name : "-")
                .collect(Collectors.joining("."));
        return new ProblemException(422, "INVALID", "A value is not valid.")
                .with("violations", List.of(new Invalid(field, message)))
                .toProblem();
    }

    @Provider
    @Priority(BEFORE_THE_LIBRARIES)
    static class NotJson extends ExceptionMapperBase<JsonProcessingException> {
        @Override
        protected HttpProblem toProblem(JsonProcessingException exception) {
            return notJson();
        }
    }

    @Provider
    @Priority(BEFORE_THE_LIBRARIES)
    static class WrongType extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException exception) {
            return notAsAgreed(exception, "is of another type than the contract says");
        }
    }

    @Provider
    @Priority(BEFORE_THE_LIBRARIES)
    static class WrongFormat extends ExceptionMapperBase<InvalidFormatException> {
        @Override
        protected HttpProblem toProblem(InvalidFormatException exception) {
            return notAsAgreed(exception, "has a value that the contract does not know");
        }
    }

    @Provider
    @Priority(BEFORE_THE_LIBRARIES)
    static class UnknownField extends ExceptionMapperBase<UnrecognizedPropertyException> {
        @Override
        protected HttpProblem toProblem(UnrecognizedPropertyException exception) {
            return notAsAgreed(exception, "is a field that the contract does not know");
        }
    }
}

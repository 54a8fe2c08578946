package se.vardombud.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/**
 * How a question is answered.
 *
 * @param options of ONE and MANY, at least two
 * @param lowest what 0 means, of a SCALE; {@code highest} what 10 means
 */
@Schema(name = "ProgramQuestion", description = "How a question is answered")
record Question(
        @NotNull QuestionKind kind,
        @Size(max = 20) @Schema(description = "ONE and MANY: at least two") @Nullable List<@NotNull @Size(max = 200) String> options,
        @Size(max = 100) @Schema(description = "SCALE: what 0 means") @Nullable String lowest,
        @Size(max = 100) @Schema(description = "SCALE: what 10 means") @Nullable String highest) {
    /**
     * As it is kept.
     *
     * @throws ProblemException 422 when it cannot be answered
     */
    Question checked(String field) {
        return switch (kind) {
            case TEXT -> new Question(kind, null, null, null);
            case ONE, MANY -> new Question(kind, options(field), null, null);
            case SCALE ->
                new Question(
                        kind,
                        null,
                        Written.required(field + ".lowest", lowest, 1),
                        Written.required(field + ".highest", highest, 1));
        };
    }

    private List<String> options(String field) {
        List<String> written = options == null
                ? List.of()
                : options.stream()
                        .map(option -> Written.required(field + ".options", option, 1))
                        .distinct()
                        .toList();
        if (options == null || written.size() < 2 || written.size() < options.size()) {
            throw Invalid.value(field + ".options", "must be at least two, and different");
        }
        return written;
    }
}

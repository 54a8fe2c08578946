package se.vardombud.common;

import jakarta.ws.rs.HeaderParam;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Keeps one change from undoing another: the caller says in If-Match which version of a shared thing it has seen. */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    @HeaderParam("If-Match")
    @Parameter(
            required = true,
            description = "The version that one has read, in quotation marks",
            example = "\"3\"",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable String header;

    /**
     * The version that the caller has seen.
     *
     * @throws ProblemException 428 when it says none, 412 when it says something that no version is written as
     */
    public int version() {
        if (header == null) {
            throw new ProblemException(
                    428, "PRECONDITION_REQUIRED", "Say in If-Match which version this changes, such as \"3\".");
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw changed();
        }
        return Integer.parseInt(version.group(1));
    }

    /** Somebody has changed it since the caller saw it. */
    public static ProblemException changed() {
        return new ProblemException(
                412, "CHANGED_MEANWHILE", "It has been changed since you read it. Read it again, then change it.");
    }
}

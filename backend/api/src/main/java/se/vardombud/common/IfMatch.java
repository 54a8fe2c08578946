package se.vardombud.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps one change from undoing another: the caller says in If-Match which version of a shared thing it has seen. */
public final class IfMatch {
    public static final String HEADER = "If-Match";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    /**
     * The version that the caller has seen.
     *
     * @throws ProblemException 428 when it says none, 412 when it says something that no version is written as
     */
    public static int version(@Nullable String header) {
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

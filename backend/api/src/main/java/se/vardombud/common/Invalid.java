package se.vardombud.common;

import java.util.List;

/** What is wrong with one value that a caller sent. */
public record Invalid(String field, String message) {
    /** The 422 that says so. */
    public static ProblemException value(String field, String message) {
        return new ProblemException(422, "INVALID", "A value is not valid.")
                .with("violations", List.of(new Invalid(field, message)));
    }
}

package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question is answered. Stable: stands in rows. */
@Schema(description = "TEXT: in one's own words; ONE, MANY: of the options; SCALE: a number from 0 to 10")
enum QuestionKind {
    TEXT,
    ONE,
    MANY,
    SCALE
}

package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one does with a step. Stable: stands in rows. */
@Schema(description = "TEXT: to read; EXERCISE: to do; QUESTION: to answer")
enum StepKind {
    TEXT,
    EXERCISE,
    QUESTION
}

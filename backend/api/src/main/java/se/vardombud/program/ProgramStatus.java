package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a programme of the library stands. */
@Schema(
        description =
                "DRAFT: never published; PUBLISHED; CHANGED: published, with changes that are not; WITHDRAWN: given to nobody more")
enum ProgramStatus {
    DRAFT,
    PUBLISHED,
    CHANGED,
    WITHDRAWN
}

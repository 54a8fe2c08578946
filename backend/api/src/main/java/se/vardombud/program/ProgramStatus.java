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
    WITHDRAWN;

    /**
     * By what is kept of it.
     *
     * @param edition 0 before the first
     * @param changed whether the draft is other than the edition
     */
    static ProgramStatus of(boolean withdrawn, int edition, boolean changed) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (edition == 0) {
            return DRAFT;
        }
        return changed ? CHANGED : PUBLISHED;
    }
}

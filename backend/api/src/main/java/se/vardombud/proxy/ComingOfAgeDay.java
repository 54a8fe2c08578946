package se.vardombud.proxy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a child's affairs become the young person's own.
 *
 * @param on the first day
 * @param passed whether it has come
 * @param young whether it has come, and majority has not
 */
public record ComingOfAgeDay(LocalDate on, boolean passed, boolean young, List<Change> changes) {
    /** What becomes of one action that day. */
    @Schema(
            name = "HandoverChange",
            description = "What the day changes of one action, if nobody has decided otherwise")
    public record Change(
            Action action,
            @Schema(description = "Whether a guardian can, the day before") boolean guardianBefore,
            @Schema(description = "Whether a guardian can, from that day") boolean guardianAfter,
            @Schema(description = "Whether the young person can, from that day") boolean youngPerson,
            @Schema(description = "When not: the first day on which the young person can") @Nullable LocalDate youngPersonFrom) {}
}

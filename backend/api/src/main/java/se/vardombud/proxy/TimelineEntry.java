package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day on which something changes of what the asker may do. */
@Schema(name = "AccessTimelineEntry", description = "A day on which something changes of what the asker may do")
@JsonInclude(JsonInclude.Include.ALWAYS)
record TimelineEntry(
        @Schema(description = "The first day of the new answers") LocalDate on,
        @Schema(description = "The age in full years, where the day is a birthday", minimum = "0") @Nullable Integer age,
        List<Change> changes) {

    /** The new answer about one action. */
    @Schema(name = "AccessChange", description = "The answer about one action from that day on")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Change(
            Action action,
            AccessView.Kind decision,
            @Schema(description = "Id of the rule; null for an answer that must not be told") @Nullable String rule,
            @Schema(description = "Why not; null for a permit") @Nullable DenialReason reason) {}
}

package se.vardombud.proxy.exception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it ends. */
@Schema(name = "EndJournalExceptionRequest")
record EndRequest(
        @NotNull @Size(max = Decision.LONGEST_REASON) @Schema(
                        description =
                                "Never shown to the guardian; at least " + Decision.SHORTEST_REASON + " characters",
                        examples = "Patienten kan bestämma själv igen.")
                String reason) {
    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "EndRequest[]";
    }
}

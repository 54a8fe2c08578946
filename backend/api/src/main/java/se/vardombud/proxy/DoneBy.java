package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did something for a patient, as those who see the patient's errands may know it. */
@Schema(description = "Who did it")
public record DoneBy(
        @Schema(description = "As what: the patient, a guardian, a delegate, or the clinic's staff") DoneAs who,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Absent for staff, and for a proxy who has protected identity now")
                @Nullable String name) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "DoneBy[" + who + "]";
    }
}

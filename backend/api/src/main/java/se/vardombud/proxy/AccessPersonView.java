package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody else who may do something for the patient. */
@Schema(name = "AccessPerson", description = "Somebody else who may do something for the patient today")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccessPersonView(
        ReaderView.Who who,
        @Schema(maxLength = 200, description = "Null for somebody not yet named") @Nullable String name,
        List<Right> rights) {

    /** One thing that they may do. */
    @Schema(name = "AccessRight", description = "One thing that somebody may do, signed in with an e-identification")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Right(
            Action action,
            @Schema(description = "Id of the rule", examples = "G10") String rule,
            @Nullable LocalDate since,
            @Schema(description = "First day on which it changes; null = never") @Nullable LocalDate until) {}

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "AccessPerson[" + who + "]";
    }
}

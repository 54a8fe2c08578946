package se.vardombud.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** A patient of a unit, to the unit's staff. */
@Schema(description = "A patient of the unit", examples = UnitPatient.EXAMPLE)
public record UnitPatient(
        PersonId patientId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a child not yet named; show personalNumber then")
                @Nullable String name,
        @Schema(pattern = "^\\d{12}$", description = "Twelve digits") String personalNumber,
        boolean protectedIdentity,
        @Schema(description = "Whether the unit has approved this person; matters with protected identity only")
                boolean approved,
        Instant addedAt,
        AddedBy addedBy) {
    static final String EXAMPLE =
            """
            {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "name": "Anna Lindqvist", "personalNumber": "198804122383", \
            "protectedIdentity": false, "approved": false, "addedAt": "2026-06-01T08:00:00Z", "addedBy": "patient"}""";

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitPatient[" + patientId + "]";
    }
}

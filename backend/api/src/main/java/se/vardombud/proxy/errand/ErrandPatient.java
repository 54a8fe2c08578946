package se.vardombud.proxy.errand;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** Whose errand it is, to the unit's staff. */
@Schema(description = "Whose errand it is")
public record ErrandPatient(
        PersonId patientId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a child not yet named; show personalNumber then")
                @Nullable String name,
        @Schema(pattern = "^\\d{12}$", description = "Twelve digits") String personalNumber,
        boolean protectedIdentity) {
    /** What {@link #read} reads, of the table person as p. */
    public static final String COLUMNS =
            "p.id as person_id, p.name as person_name, p.personal_number, p.protected_identity";

    /** One row of a query of {@link #COLUMNS}. */
    public static ErrandPatient read(ResultSet row) throws SQLException {
        return new ErrandPatient(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("personal_number"),
                row.getBoolean("protected_identity"));
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ErrandPatient[" + patientId + "]";
    }
}

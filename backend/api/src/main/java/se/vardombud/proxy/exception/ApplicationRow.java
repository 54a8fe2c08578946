package se.vardombud.proxy.exception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/**
 * An application as it is kept.
 *
 * @param categories names joined by commas; null = the whole journal
 * @param wantedTo the first day without it, should nobody set an earlier one
 * @param words to the child and the unit, from whoever began it
 */
record ApplicationRow(
        UUID id,
        PersonId guardian,
        @Nullable String guardianName,
        Begun begunAs,
        Instant begunAt,
        @Nullable String categories,
        LocalDate wantedTo,
        @Nullable String words,
        @Nullable Instant takenBackAt) {
    /** What {@link #read} reads: of exception_application as a, and the guardian's person as g. */
    static final String COLUMNS =
            "a.id as application_id, a.guardian_id, case when g.protected_identity then null else g.name end as guardian_name, "
                    + "a.begun_as, a.begun_at, a.categories as asked_categories, a.wanted_to, a.words, a.taken_back_at";

    /** The tables that {@link #COLUMNS} are of. */
    static final String TABLES = "exception_application a join person g on g.id = a.guardian_id";

    static ApplicationRow read(ResultSet row) throws SQLException {
        OffsetDateTime takenBack = row.getObject("taken_back_at", OffsetDateTime.class);
        return new ApplicationRow(
                row.getObject("application_id", UUID.class),
                new PersonId(row.getObject("guardian_id", UUID.class)),
                row.getString("guardian_name"),
                Begun.valueOf(row.getString("begun_as")),
                Statements.instant(row, "begun_at"),
                row.getString("asked_categories"),
                row.getObject("wanted_to", LocalDate.class),
                row.getString("words"),
                takenBack == null ? null : takenBack.toInstant());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ApplicationRow[" + id + "]";
    }
}

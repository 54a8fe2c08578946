package se.vardombud.proxy.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/**
 * What is kept of every errand at a clinic.
 *
 * @param doer who sent it
 * @param expectedBy the day by which the clinic said, when it was sent, that it answers
 * @param takenBy who on staff has begun with it
 * @param closedAt when it was answered or withdrawn
 * @param reason of a refusal, to the patient's side
 * @param version counts the changes
 */
public record Errand(
        UUID id,
        ErrandPatient patient,
        Unit clinic,
        Doer doer,
        Instant sentAt,
        @Nullable LocalDate expectedBy,
        @Nullable Instant takenAt,
        @Nullable PersonId takenBy,
        @Nullable Instant closedAt,
        @Nullable String reason,
        int version) {
    /** What {@link #read} reads; the errand's table is e. */
    public static final String COLUMNS =
            "e.id as errand_id, e.unit_id, u.name as unit_name, e.done_by, e.done_as, e.sent_at, "
                    + "e.expected_by, e.taken_at, e.taken_by, e.closed_at, e.reason, e.version, e.status, "
                    + ErrandPatient.COLUMNS;

    /** The tables that {@link #COLUMNS} are of. */
    public static String from(ErrandKind kind) {
        return " from " + kind.table() + " e join unit u on u.id = e.unit_id join person p on p.id = e.patient_id";
    }

    /** One row of a query of {@link #COLUMNS}. */
    public static Errand read(ResultSet row) throws SQLException {
        UUID takenBy = row.getObject("taken_by", UUID.class);
        return new Errand(
                row.getObject("errand_id", UUID.class),
                ErrandPatient.read(row),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                new Doer(new PersonId(row.getObject("done_by", UUID.class)), DoneAs.valueOf(row.getString("done_as"))),
                Statements.instant(row, "sent_at"),
                row.getObject("expected_by", LocalDate.class),
                instantOrNull(row, "taken_at"),
                takenBy == null ? null : new PersonId(takenBy),
                instantOrNull(row, "closed_at"),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Errand[" + id + "]";
    }
}

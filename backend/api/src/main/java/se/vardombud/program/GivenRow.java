package se.vardombud.program;

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
import se.vardombud.proxy.errand.ErrandPatient;

/**
 * A programme that somebody has been given, as it is kept.
 *
 * @param steps how many there are, of which {@code done} are done
 * @param lastAt when something last happened
 */
record GivenRow(
        UUID id,
        ErrandPatient patient,
        Unit clinic,
        UUID program,
        int edition,
        String title,
        int weeks,
        int steps,
        int done,
        @Nullable String greeting,
        LocalDate startsOn,
        GivenStatus status,
        Instant givenAt,
        Instant lastAt,
        @Nullable Closing closing,
        int version) {
    /** The end of it. */
    record Closing(Instant at, Doer by, @Nullable String reason) {
        /** Says nothing of the reason: records end up in logs. */
        @Override
        public String toString() {
            return "Closing[" + at + "]";
        }
    }

    /** Begins every query that {@link #read} reads; the table is g. */
    static final String SELECT =
            """
            select g.id as given_id, g.unit_id, u.name as unit_name, g.program_id, g.edition, e.title, e.weeks, e.steps,
                (select count(*) from program_answer a where a.patient_id = g.patient_id and a.given_id = g.id and a.done) as steps_done,
                g.greeting, g.starts_on, g.status, g.given_at, g.last_at, g.closed_at, g.closed_by, g.closed_as, g.reason, g.version,
                %s
            from given_program g join program_edition e on e.program_id = g.program_id and e.edition = g.edition
                join unit u on u.id = g.unit_id join person p on p.id = g.patient_id"""
                    .formatted(ErrandPatient.COLUMNS);

    static GivenRow read(ResultSet row) throws SQLException {
        return new GivenRow(
                row.getObject("given_id", UUID.class),
                ErrandPatient.read(row),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                row.getObject("program_id", UUID.class),
                row.getInt("edition"),
                row.getString("title"),
                row.getInt("weeks"),
                row.getInt("steps"),
                row.getInt("steps_done"),
                row.getString("greeting"),
                row.getObject("starts_on", LocalDate.class),
                GivenStatus.valueOf(row.getString("status")),
                Statements.instant(row, "given_at"),
                Statements.instant(row, "last_at"),
                closing(row),
                row.getInt("version"));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        if (row.getObject("closed_at", OffsetDateTime.class) == null) {
            return null;
        }
        return new Closing(
                Statements.instant(row, "closed_at"),
                new Doer(
                        new PersonId(row.getObject("closed_by", UUID.class)),
                        DoneAs.valueOf(row.getString("closed_as"))),
                row.getString("reason"));
    }

    /** Says nothing of the person or the programme: records end up in logs. */
    @Override
    public String toString() {
        return "GivenRow[" + id + "]";
    }
}

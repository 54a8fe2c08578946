package se.vardombud.proxy.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.errand.ErrandPatient;

/** A maturity assessment as it is kept. */
record AssessmentRow(
        UUID id,
        ErrandPatient patient,
        Unit unit,
        List<JournalCategory> categories,
        boolean whole,
        LocalDate from,
        LocalDate to,
        String reason,
        Instant decidedAt,
        @Nullable Instant endedAt,
        @Nullable String endedReason,
        int version) {
    /** What {@link #read} reads; the assessment's table is e. */
    static final String SELECT =
            "select e.id as assessment_id, e.unit_id, u.name as unit_name, e.categories, e.valid_from,"
                    + " e.valid_to, e.reason, e.decided_at, e.ended_at, e.ended_reason, e.version, "
                    + ErrandPatient.COLUMNS
                    + " from maturity_assessment e join unit u on u.id = e.unit_id join person p on p.id = e.patient_id";

    static AssessmentRow read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String categories = row.getString("categories");
        return new AssessmentRow(
                row.getObject("assessment_id", UUID.class),
                ErrandPatient.read(row),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                JournalOpening.categories(categories),
                categories == null,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                Statements.instant(row, "decided_at"),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_reason"),
                row.getInt("version"));
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "AssessmentRow[" + id + "]";
    }
}

package se.vardombud.proxy.exception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;

/**
 * An application at one unit, as it is kept.
 *
 * @param kept the status of the row, which does not know the time
 * @param given what it has opened; null when nothing was ever given
 * @param reason of staff, for a no, or for a yes without the child
 * @param endReason of staff
 */
record PartRow(
        UUID id,
        UUID application,
        Unit unit,
        PartStatus kept,
        Instant changedAt,
        @Nullable String reason,
        @Nullable String endReason,
        int version,
        @Nullable Given given) {
    /** What {@link #read} reads: of exception_part as e, unit as u, and journal_exception as x. */
    static final String COLUMNS =
            "e.id as part_id, e.application_id as of_application, e.unit_id, u.name as unit_name, e.status, e.changed_at, e.reason, e.end_reason, "
                    + "e.version, x.id as given_id, x.categories as given_categories, x.valid_from, x.valid_to, x.ended_at is not null as given_ended";

    /** The tables that {@link #COLUMNS} are of. */
    static final String TABLES = "exception_part e join unit u on u.id = e.unit_id"
            + " left join journal_exception x on x.patient_id = e.patient_id and x.id = e.id";

    /**
     * What stands among the guardian's exceptions.
     *
     * @param categories names joined by commas; null = the whole journal
     */
    record Given(@Nullable String categories, LocalDate from, LocalDate to, boolean ended) {
        List<JournalCategory> opened() {
            return JournalOpening.categories(categories);
        }
    }

    /** The status now. What has ended in another way than through here is ended all the same. */
    PartStatus status(Instant now) {
        if (kept != PartStatus.GRANTED || given == null) {
            return kept;
        }
        if (given.ended()) {
            return PartStatus.ENDED;
        }
        return LocalDate.ofInstant(now, PortalClock.ZONE).isBefore(given.to()) ? PartStatus.GRANTED : PartStatus.OVER;
    }

    /**
     * Whether the young person's no can become a yes: until the guardian has been told of a no. After that a change would tell whose it was, and
     * the guardian may apply anew.
     */
    boolean canTurn(ApplicationRow application, Instant now) {
        return (kept == PartStatus.DECLINED || kept == PartStatus.WITHDRAWN)
                && application.takenBackAt() == null
                && Answer.of(application, this, now) == Answer.WAITING;
    }

    /** What staff said last. */
    @Nullable String lastReason() {
        return endReason == null ? reason : endReason;
    }

    static PartRow read(ResultSet row) throws SQLException {
        return new PartRow(
                row.getObject("part_id", UUID.class),
                row.getObject("of_application", UUID.class),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                PartStatus.valueOf(row.getString("status")),
                Statements.instant(row, "changed_at"),
                row.getString("reason"),
                row.getString("end_reason"),
                row.getInt("version"),
                row.getObject("given_id", UUID.class) == null
                        ? null
                        : new Given(
                                row.getString("given_categories"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                row.getBoolean("given_ended")));
    }

    /** Says nothing of the reason: records end up in logs. */
    @Override
    public String toString() {
        return "PartRow[" + id + "]";
    }
}

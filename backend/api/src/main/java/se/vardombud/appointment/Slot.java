package se.vardombud.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Statements;

/**
 * A time that a unit has published.
 *
 * @param place where in the clinic; empty where it was not said
 * @param staffTitle whom one meets, by title and never by name; empty where it was not said
 */
record Slot(UUID id, UnitId unit, VisitType type, Instant startsAt, Instant endsAt, String place, String staffTitle) {
    static final String COLUMNS =
            "s.id as slot_id, s.unit_id, s.starts_at, s.ends_at, s.place, s.staff_title, s.type_id, t.name, t.minutes, t.cancel_hours";
    static final String FROM = " from slot s join visit_type t on t.id = s.type_id";

    /** A row of {@link #COLUMNS}. */
    static Slot read(ResultSet row) throws SQLException {
        return new Slot(
                row.getObject("slot_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new VisitType(
                        row.getObject("type_id", UUID.class),
                        row.getString("name"),
                        row.getInt("minutes"),
                        row.getInt("cancel_hours")),
                Statements.instant(row, "starts_at"),
                Statements.instant(row, "ends_at"),
                row.getString("place"),
                row.getString("staff_title"));
    }

    static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}

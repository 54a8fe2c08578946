package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.appointment.Appointment.Status;
import se.vardombud.appointment.Appointment.Time;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/** The table of visits. Called within a transaction. */
@Singleton
class AppointmentRows {
    static final String ALL = "select a.* from appointment a";
    private final Statements statements;

    AppointmentRows(Statements statements) {
        this.statements = statements;
    }

    /** One booker at a time for each patient: what two do at once, they do one after the other. */
    void alone(PersonId patient) {
        statements.run("insert into appointment_lock (patient_id) values (?) on conflict do nothing", patient.value());
        statements.first(
                "select patient_id from appointment_lock where patient_id = ? for update",
                List.of(patient.value()),
                row -> true);
    }

    Optional<Appointment> find(PersonId patient, UUID id) {
        return statements.first(
                ALL + " where a.patient_id = ? and a.id = ?", List.of(patient.value(), id), AppointmentRows::read);
    }

    void add(Appointment made) {
        Time time = made.time();
        statements.run(
                """
                insert into appointment (patient_id, id, unit_id, slot_id, type_id, type_name, starts_at, ends_at, cancel_until,
                    place, staff_title, reason, request_id, status, sequence, booked_at, booked_by, booked_as, reminded_at)
                values (?, ?, ?, cast(? as uuid), cast(? as uuid), cast(? as varchar(100)), ?, ?, ?, ?, ?, cast(? as varchar(2000)),
                    cast(? as uuid), 'BOOKED', 0, ?, ?, ?, cast(? as timestamp with time zone))""",
                made.patient().value(),
                made.id(),
                time.unit().value(),
                time.slot(),
                time.type(),
                time.typeName(),
                time.startsAt(),
                time.endsAt(),
                time.cancelUntil(),
                time.place(),
                time.staffTitle(),
                made.reason(),
                made.request(),
                made.bookedAt(),
                made.bookedBy().person().value(),
                made.bookedBy().as().name(),
                reminded(time, made.bookedAt()));
    }

    /** Moves a visit that stands as it was read; the reminder is for the new time. */
    void move(Appointment old, Time time, Instant now, Doer by) {
        statements.run(
                """
                update appointment set slot_id = ?, starts_at = ?, ends_at = ?, cancel_until = ?, place = ?, staff_title = ?,
                    sequence = sequence + 1, changed_at = ?, changed_by = ?, changed_as = ?,
                    reminded_at = cast(? as timestamp with time zone)
                where patient_id = ? and id = ?""",
                time.slot(),
                time.startsAt(),
                time.endsAt(),
                time.cancelUntil(),
                time.place(),
                time.staffTitle(),
                now,
                by.person().value(),
                by.as().name(),
                reminded(time, now),
                old.patient().value(),
                old.id());
    }

    /** Who books a visit that is soon needs no reminder of it. */
    private static @Nullable Instant reminded(Time time, Instant now) {
        return time.startsAt().isAfter(now.plus(Reminders.AHEAD)) ? null : now;
    }

    /** @param reason why, where the unit cancels */
    void cancel(Appointment old, @Nullable String reason, Instant now, Doer by) {
        statements.run(
                """
                update appointment set status = 'CANCELLED', cancel_reason = cast(? as varchar(500)), sequence = sequence + 1,
                    changed_at = ?, changed_by = ?, changed_as = ?
                where patient_id = ? and id = ?""",
                reason,
                now,
                by.person().value(),
                by.as().name(),
                old.patient().value(),
                old.id());
    }

    /** A row of {@link #ALL}. */
    static Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getObject("id", UUID.class),
                time(row),
                row.getString("reason"),
                row.getObject("request_id", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getInt("sequence"),
                Statements.instant(row, "booked_at"),
                doer(row, "booked"),
                row.getObject("changed_at", OffsetDateTime.class) == null
                        ? null
                        : new Appointment.Change(Statements.instant(row, "changed_at"), doer(row, "changed")),
                row.getString("cancel_reason"));
    }

    private static Time time(ResultSet row) throws SQLException {
        return new Time(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("slot_id", UUID.class),
                row.getObject("type_id", UUID.class),
                row.getString("type_name"),
                Statements.instant(row, "starts_at"),
                Statements.instant(row, "ends_at"),
                Statements.instant(row, "cancel_until"),
                row.getString("place"),
                row.getString("staff_title"));
    }

    static Doer doer(ResultSet row, String act) throws SQLException {
        return new Doer(
                new PersonId(row.getObject(act + "_by", UUID.class)), DoneAs.valueOf(row.getString(act + "_as")));
    }
}

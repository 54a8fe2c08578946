package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/**
 * For whom slots are kept, one row for each: that its key is the slot is what keeps two from having it. Whether a hold has expired is read
 * from the portal's clock. Called within a transaction.
 */
@Singleton
class SlotClaims {
    private static final String COLUMNS =
            "select slot_id, patient_id, hold_id, held_by, expires_at, rebooks, rebooks_sequence from slot_claim";
    private static final String TAKEN =
            "select 1 from slot_claim where slot_id = ? and (appointment_id is not null or expires_at > ?)";
    private final Statements statements;

    SlotClaims(Statements statements) {
        this.statements = statements;
    }

    /** Takes a slot that nobody has, or whose hold has expired; false when somebody was before. */
    boolean take(Hold hold, Instant now) {
        return insert(hold) || takeOver(hold, now);
    }

    private boolean insert(Hold hold) {
        return statements.run(
                        """
                        insert into slot_claim (slot_id, patient_id, hold_id, held_by, expires_at, rebooks, rebooks_sequence)
                        values (?, ?, ?, ?, ?, cast(? as uuid), cast(? as integer)) on conflict do nothing""",
                        hold.slot(),
                        hold.patient().value(),
                        hold.id(),
                        hold.by().value(),
                        hold.expiresAt(),
                        hold.rebooks(),
                        hold.sequence())
                == 1;
    }

    private boolean takeOver(Hold hold, Instant now) {
        return statements.run(
                        """
                        update slot_claim set patient_id = ?, hold_id = ?, held_by = ?, expires_at = ?,
                            rebooks = cast(? as uuid), rebooks_sequence = cast(? as integer)
                        where slot_id = ? and appointment_id is null and expires_at <= ?""",
                        hold.patient().value(),
                        hold.id(),
                        hold.by().value(),
                        hold.expiresAt(),
                        hold.rebooks(),
                        hold.sequence(),
                        hold.slot(),
                        now)
                == 1;
    }

    /** Whether somebody has the slot. */
    boolean taken(UUID slot, Instant now) {
        return !statements.list(TAKEN, List.of(slot, now), row -> true).isEmpty();
    }

    /** Whether somebody has the slot, other than by a hold of this person's for the patient. */
    boolean takenByOther(UUID slot, PersonId by, PersonId patient, Instant now) {
        return !statements
                .list(
                        TAKEN + " and not (appointment_id is null and held_by = ? and patient_id = ?)",
                        List.of(slot, now, by.value(), patient.value()),
                        row -> true)
                .isEmpty();
    }

    /** A hold that has not expired. */
    Optional<Hold> held(PersonId patient, UUID hold, Instant now) {
        return statements.first(
                COLUMNS + " where patient_id = ? and hold_id = ? and expires_at > ?",
                List.of(patient.value(), hold, now),
                SlotClaims::read);
    }

    /** Makes a hold a booking; false when it has expired. */
    boolean book(Hold hold, UUID appointment, Instant now) {
        return statements.run(
                        "update slot_claim set appointment_id = ?, expires_at = null where slot_id = ? and hold_id = ? and expires_at > ?",
                        appointment,
                        hold.slot(),
                        hold.id(),
                        now)
                == 1;
    }

    /** Gives a booked slot back. */
    void free(UUID slot, UUID appointment) {
        statements.run("delete from slot_claim where slot_id = ? and appointment_id = ?", slot, appointment);
    }

    /** Ends a hold; nothing happens when there is none. */
    void release(PersonId patient, UUID hold) {
        statements.run(
                "delete from slot_claim where patient_id = ? and hold_id = ? and appointment_id is null",
                patient.value(),
                hold);
    }

    /** Ends what this person holds for the patient: one choice at a time. What has expired is left, so that no two wait for each other. */
    void releaseAll(PersonId by, PersonId patient, Instant now) {
        statements.run(
                "delete from slot_claim where patient_id = ? and held_by = ? and expires_at > ?",
                patient.value(),
                by.value(),
                now);
    }

    private static Hold read(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject("hold_id", UUID.class),
                row.getObject("slot_id", UUID.class),
                new PersonId(row.getObject("patient_id", UUID.class)),
                new PersonId(row.getObject("held_by", UUID.class)),
                Statements.instant(row, "expires_at"),
                row.getObject("rebooks", UUID.class),
                row.getObject("rebooks_sequence", Integer.class));
    }
}

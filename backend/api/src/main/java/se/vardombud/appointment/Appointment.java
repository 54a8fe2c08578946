package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Doer;

/**
 * A visit that is booked, or was.
 *
 * @param reason what it is about, in the words of who booked it or asked for it
 * @param request the wish that the clinic answered with it
 */
record Appointment(
        PersonId patient,
        UUID id,
        Time time,
        @Nullable String reason,
        @Nullable UUID request,
        Status status,
        int sequence,
        Instant bookedAt,
        Doer bookedBy,
        @Nullable Change changed,
        @Nullable String cancelReason) {
    enum Status {
        BOOKED,
        CANCELLED
    }

    /**
     * When and where, kept with the visit: what the clinic published may be gone.
     *
     * @param slot null where the clinic gave a time beside those published
     * @param type null where none was said
     */
    record Time(
            UnitId unit,
            @Nullable UUID slot,
            @Nullable UUID type,
            @Nullable String typeName,
            Instant startsAt,
            Instant endsAt,
            Instant cancelUntil,
            String place,
            String staffTitle) {
        static Time of(Slot slot) {
            return new Time(
                    slot.unit(),
                    slot.id(),
                    slot.type().typeId(),
                    slot.type().name(),
                    slot.startsAt(),
                    slot.endsAt(),
                    slot.type().cancelUntil(slot.startsAt()),
                    slot.place(),
                    slot.staffTitle());
        }
    }

    /** The last change, and whose. */
    record Change(Instant at, Doer by) {}

    boolean booked() {
        return status == Status.BOOKED;
    }

    boolean mayBeChanged(Instant now) {
        return booked() && !now.isAfter(time.cancelUntil());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}

package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;

/**
 * The acts on visits by the patient's side, each whole or not at all. Whether they are permitted has been asked before. Everybody locks the
 * patient first, then the slot, then claims: nobody waits in a circle.
 */
@ApplicationScoped
class Bookings {
    static final Duration HELD = Duration.ofMinutes(5);
    private final AppointmentRows rows;
    private final SlotClaims claims;
    private final FreeSlots slots;
    private final Ties ties;
    private final Deadlines deadlines;
    private final Uuids uuids;
    private final Clock clock;

    Bookings(
            AppointmentRows rows,
            SlotClaims claims,
            FreeSlots slots,
            Ties ties,
            Deadlines deadlines,
            Uuids uuids,
            Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.slots = slots;
        this.ties = ties;
        this.deadlines = deadlines;
        this.uuids = uuids;
        this.clock = clock;
    }

    /**
     * Keeps a slot for {@link #HELD}, in place of what else this person holds for the patient.
     *
     * @param rebooks the visit to be moved here; null for a new one
     * @return the hold's id
     * @throws ProblemException 409 when somebody was before, or the visit may no longer be moved
     */
    @Transactional
    public UUID hold(PersonId patient, Slot slot, @Nullable UUID rebooks, Doer by) {
        if (claims.takenByOther(slot.id(), by.person(), patient, clock.instant())) {
            throw taken(slot); // before anybody waits for a lock
        }
        rows.alone(patient);
        Instant now = clock.instant();
        @Nullable Integer sequence =
                rebooks == null ? null : toBeMoved(patient, rebooks, slot, now).sequence();
        if (!slots.lock(slot.id())
                || !slot.startsAt().isAfter(now)
                || claims.takenByOther(slot.id(), by.person(), patient, now)) {
            throw taken(slot);
        }
        claims.releaseAll(by.person(), patient, now);
        Hold hold = new Hold(uuids.next(), slot.id(), patient, by.person(), now.plus(HELD), rebooks, sequence);
        if (!claims.take(hold, now)) {
            throw taken(slot);
        }
        return hold.id();
    }

    /**
     * Books what is held, and makes the unit one of the patient's (T2).
     *
     * @param access asked about the unit, which the hold tells
     */
    @Transactional
    public UUID book(PersonId patient, UUID held, @Nullable String reason, Doer by, Consumer<UnitId> access) {
        rows.alone(patient);
        Instant now = clock.instant();
        Hold hold = require(patient, held, by, now);
        if (hold.rebooks() != null) {
            throw Invalid.value("holdId", "must not be held for a visit that is moved");
        }
        Slot slot = slots.find(hold.slot()).orElseThrow(Bookings::expired);
        access.accept(slot.unit());
        UUID id = uuids.next();
        if (!slot.startsAt().isAfter(now) || !claims.book(hold, id, now)) {
            throw expired();
        }
        rows.add(new Appointment(
                patient,
                id,
                Appointment.Time.of(slot),
                reason,
                null,
                Appointment.Status.BOOKED,
                0,
                now,
                by,
                null,
                null));
        ties.list(patient, slot.unit(), by.person());
        return id;
    }

    /**
     * Moves a visit to what is held; the old time is free again the moment the new one is booked, and not before.
     *
     * @throws ProblemException 409 when the visit has been changed since the new time was held
     */
    @Transactional
    public void rebook(PersonId patient, UUID id, UUID held, Doer by) {
        rows.alone(patient);
        Instant now = clock.instant();
        Hold hold = require(patient, held, by, now);
        if (!id.equals(hold.rebooks())) {
            throw Invalid.value("holdId", "must be held for this visit");
        }
        Slot slot = slots.find(hold.slot()).orElseThrow(Bookings::expired);
        Appointment old = toBeMoved(patient, id, slot, now);
        if (!Integer.valueOf(old.sequence()).equals(hold.sequence())) {
            throw changed();
        }
        if (!slot.startsAt().isAfter(now) || !claims.book(hold, id, now)) {
            throw expired();
        }
        rows.move(old, Appointment.Time.of(slot), now, by);
        free(old);
    }

    /** Cancels a visit; the time is free again. Nothing happens when it is cancelled already. */
    @Transactional
    public void cancel(PersonId patient, UUID id, Doer by) {
        rows.alone(patient);
        Instant now = clock.instant();
        Appointment old = rows.find(patient, id).orElseThrow(ProblemException::notFound);
        if (!old.booked()) {
            return;
        }
        deadlines.require(old, now);
        rows.cancel(old, null, now, by);
        free(old);
    }

    /** Ends a hold before its time; nothing happens when there is none. */
    @Transactional
    public void release(PersonId patient, UUID hold) {
        claims.release(patient, hold);
    }

    private Appointment toBeMoved(PersonId patient, UUID id, Slot to, Instant now) {
        Appointment old = rows.find(patient, id).orElseThrow(ProblemException::notFound);
        if (!old.booked()) {
            throw changed();
        }
        deadlines.require(old, now);
        UnitId unit = old.time().unit();
        if (!unit.equals(to.unit()) || !to.type().typeId().equals(old.time().type())) {
            throw Invalid.value("slotId", "must be a time for the same kind of visit at the same clinic");
        }
        return old;
    }

    private void free(Appointment old) {
        UUID slot = old.time().slot();
        if (slot != null) {
            claims.free(slot, old.id());
        }
    }

    private Hold require(PersonId patient, UUID hold, Doer by, Instant now) {
        return claims.held(patient, hold, now)
                .filter(found -> found.by().equals(by.person()))
                .orElseThrow(Bookings::expired);
    }

    private ProblemException taken(Slot slot) {
        return new ProblemException(409, "SLOT_TAKEN", "The time has been taken.").with("nextFree", slots.near(slot));
    }

    private static ProblemException expired() {
        return new ProblemException(409, "HOLD_EXPIRED", "The time is no longer held; hold it again.");
    }

    private static ProblemException changed() {
        return new ProblemException(
                409, "APPOINTMENT_CHANGED", "The visit has been changed meanwhile; look at it again.");
    }
}

package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.common.Cursor;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.UnitAccess;

/** A patient's visits, for the actor of the request. */
@ApplicationScoped
class Appointments {
    /** A visit that the clinic has cancelled is still news until it would have begun. */
    private static final String COMING =
            "((a.status = 'BOOKED' and a.ends_at > ?) or (a.status = 'CANCELLED' and a.changed_as = 'STAFF' and a.starts_at > ?))";

    private final Bookings bookings;
    private final AppointmentRows rows;
    private final AppointmentViews views;
    private final FreeSlots slots;
    private final SlotClaims claims;
    private final ClinicFacts clinics;
    private final UnitAccess units;
    private final Idempotency idempotency;
    private final Doers doers;
    private final Statements statements;
    private final Clock clock;

    Appointments(
            Bookings bookings,
            AppointmentRows rows,
            AppointmentViews views,
            FreeSlots slots,
            SlotClaims claims,
            ClinicFacts clinics,
            UnitAccess units,
            Idempotency idempotency,
            Doers doers,
            Statements statements,
            Clock clock) {
        this.bookings = bookings;
        this.rows = rows;
        this.views = views;
        this.slots = slots;
        this.claims = claims;
        this.clinics = clinics;
        this.units = units;
        this.idempotency = idempotency;
        this.doers = doers;
        this.statements = statements;
        this.clock = clock;
    }

    HoldView hold(PersonId patient, UUID slotId, @Nullable UUID rebooks, @Nullable String key) {
        Slot slot = slots.find(slotId).orElseThrow(ProblemException::notFound);
        units.require(slot.unit());
        clinics.requireOffered(slot.unit(), Service.APPOINTMENT_SLOT);
        Doer by = doers.current();
        UUID id = idempotency.once(
                new Idempotency.Request(key, by.person(), patient, "holdAppointmentSlot", slotId + " " + rebooks),
                () -> bookings.hold(patient, slot, rebooks, by));
        Hold hold = held(patient, id);
        return new HoldView(
                id,
                SlotView.of(slot),
                clinics.of(slot.unit()),
                hold.expiresAt(),
                slot.type().cancelUntil(slot.startsAt()));
    }

    void release(PersonId patient, UUID hold) {
        bookings.release(patient, hold);
    }

    AppointmentView book(PersonId patient, UUID hold, @Nullable String reason, @Nullable String key) {
        Doer by = doers.current();
        UUID id = idempotency.once(
                new Idempotency.Request(key, by.person(), patient, "bookAppointment", hold + " " + reason),
                () -> bookings.book(patient, hold, reason, by, units::require));
        return get(patient, id);
    }

    AppointmentView rebook(PersonId patient, UUID id, UUID hold, @Nullable String key) {
        units.require(require(patient, id).time().unit());
        Doer by = doers.current();
        idempotency.once(
                new Idempotency.Request(key, by.person(), patient, "rebookAppointment", id + " " + hold), () -> {
                    bookings.rebook(patient, id, hold, by);
                    return id;
                });
        return get(patient, id);
    }

    void cancel(PersonId patient, UUID id) {
        bookings.cancel(patient, id, doers.current());
    }

    AppointmentView get(PersonId patient, UUID id) {
        return views.of(require(patient, id));
    }

    /** The visit and its clinic, for a calendar. */
    CalendarFile calendar(PersonId patient, UUID id) {
        Appointment visit = require(patient, id);
        return new CalendarFile(visit, clinics.of(visit.time().unit()).address());
    }

    /** Coming: the earliest first; otherwise the latest first. */
    Page<AppointmentView> list(PersonId patient, boolean coming, PageQuestion.Wanted wanted) {
        Page<Appointment> page = read(patient, coming, wanted);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @Transactional
    Page<Appointment> read(PersonId patient, boolean coming, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value(), clock.instant(), clock.instant()));
        StringBuilder sql = new StringBuilder(AppointmentRows.ALL)
                .append(" where a.patient_id = ? and ")
                .append(coming ? "" : "not ")
                .append(COMING);
        if (wanted.after() != null) {
            sql.append(" and (a.starts_at, a.id) ").append(coming ? "> (?, ?)" : "< (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        sql.append(coming ? " order by a.starts_at, a.id" : " order by a.starts_at desc, a.id desc")
                .append(" limit ?");
        List<Appointment> found = statements.list(sql.toString(), parameters, AppointmentRows::read);
        return wanted.page(found, last -> new Cursor(last.time().startsAt().toString(), last.id()));
    }

    @Transactional
    Hold held(PersonId patient, UUID id) {
        return claims.held(patient, id, clock.instant())
                .orElseThrow(() -> new ProblemException(409, "HOLD_EXPIRED", "The time is no longer held."));
    }

    @Transactional
    Appointment require(PersonId patient, UUID id) {
        return rows.find(patient, id).orElseThrow(ProblemException::notFound);
    }
}

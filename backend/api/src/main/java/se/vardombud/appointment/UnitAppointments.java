package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.errand.ErrandPatient;

/** The visits booked at a unit, for the staff member of the request. */
@ApplicationScoped
class UnitAppointments {
    private final Statements statements;
    private final AppointmentRows rows;
    private final FreeSlots slots;
    private final SlotClaims claims;
    private final UnitSlots published;
    private final StaffGate gate;
    private final Doers doers;
    private final Notices notices;
    private final Clock clock;

    UnitAppointments(
            Statements statements,
            AppointmentRows rows,
            FreeSlots slots,
            SlotClaims claims,
            UnitSlots published,
            StaffGate gate,
            Doers doers,
            Notices notices,
            Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.slots = slots;
        this.claims = claims;
        this.published = published;
        this.gate = gate;
        this.doers = doers;
        this.notices = notices;
        this.clock = clock;
    }

    private record Visit(Appointment visit, ErrandPatient patient) {}

    /** A day's, the earliest first; the staff member's own and their children's are not among them (T6). */
    Page<UnitAppointmentView> day(UnitId unit, LocalDate day, PageQuestion.Wanted wanted) {
        Page<Visit> page = read(unit, day, gate.own(), wanted);
        gate.show(
                page.items().stream().map(found -> found.patient().patientId()).toList());
        Map<Doer, DoneBy> names = doers.shown(
                page.items().stream().map(found -> found.visit().bookedBy()).toList());
        return new Page<>(page.items().stream().map(found -> view(found, names)).toList(), page.nextCursor());
    }

    @Transactional
    Page<Visit> read(UnitId unit, LocalDate day, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(
                unit.value(),
                day.atStartOfDay(PortalClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant()));
        StringBuilder sql = new StringBuilder("select a.*, ")
                .append(ErrandPatient.COLUMNS)
                .append(" from appointment a join person p on p.id = a.patient_id")
                .append(" where a.unit_id = ? and a.starts_at >= ? and a.starts_at < ? and a.status = 'BOOKED'");
        leftOut.forEach(person -> {
            sql.append(" and a.patient_id <> ?");
            parameters.add(person.value());
        });
        if (wanted.after() != null) {
            sql.append(" and (a.starts_at, a.id) > (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        List<Visit> found = statements.list(
                sql.append(" order by a.starts_at, a.id limit ?").toString(),
                parameters,
                row -> new Visit(AppointmentRows.read(row), ErrandPatient.read(row)));
        return wanted.page(
                found,
                last -> new Cursor(
                        last.visit().time().startsAt().toString(), last.visit().id()));
    }

    /** @param offerAgain whether the time becomes free to others, or goes with the visit */
    void cancel(UnitId unit, UUID id, String reason, boolean offerAgain) {
        PersonId patient = patientOf(unit, id);
        gate.meet(patient);
        cancel(patient, id, reason, offerAgain, doers.staff());
    }

    @Transactional
    void cancel(PersonId patient, UUID id, @Nullable String reason, boolean offerAgain, Doer by) {
        rows.alone(patient);
        Instant now = clock.instant();
        Appointment old = rows.find(patient, id).orElseThrow(ProblemException::notFound);
        if (!old.booked() || !old.time().endsAt().isAfter(now)) {
            throw new ProblemException(409, "APPOINTMENT_CHANGED", "The visit is cancelled already, or has been.");
        }
        rows.cancel(old, reason, now, by);
        notices.about(patient, NoticeKind.APPOINTMENT);
        UUID slot = old.time().slot();
        if (slot != null && slots.lock(slot)) {
            claims.free(slot, id);
            if (!offerAgain) {
                published.delete(slot);
            }
        }
    }

    @Transactional
    PersonId patientOf(UnitId unit, UUID id) {
        return statements
                .first(
                        "select patient_id from appointment where unit_id = ? and id = ?",
                        List.of(unit.value(), id),
                        row -> new PersonId(row.getObject("patient_id", UUID.class)))
                .orElseThrow(ProblemException::notFound);
    }

    private static UnitAppointmentView view(Visit found, Map<Doer, DoneBy> names) {
        Appointment visit = found.visit();
        return new UnitAppointmentView(
                visit.id(),
                found.patient(),
                visit.time().startsAt(),
                visit.time().endsAt(),
                visit.time().typeName(),
                Slot.said(visit.time().place()),
                Slot.said(visit.time().staffTitle()),
                visit.reason(),
                Objects.requireNonNull(names.get(visit.bookedBy())));
    }
}

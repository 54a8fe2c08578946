package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.errand.ErrandPatient;

/** The wishes for visits that wait for a unit's answer, for the staff member of the request. */
@ApplicationScoped
class UnitRequests {
    private final RequestRows rows;
    private final AppointmentRows appointments;
    private final VisitTypes types;
    private final Statements statements;
    private final StaffGate gate;
    private final Doers doers;
    private final Notices notices;
    private final Uuids uuids;
    private final Clock clock;

    UnitRequests(
            RequestRows rows,
            AppointmentRows appointments,
            VisitTypes types,
            Statements statements,
            StaffGate gate,
            Doers doers,
            Notices notices,
            Uuids uuids,
            Clock clock) {
        this.rows = rows;
        this.appointments = appointments;
        this.types = types;
        this.statements = statements;
        this.gate = gate;
        this.doers = doers;
        this.notices = notices;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** A time that the clinic gives. */
    record Given(Instant startsAt, int minutes, @Nullable UUID type, @Nullable String place) {}

    private record Waiting(VisitRequest request, ErrandPatient patient) {}

    /** Who has waited longest comes first; the staff member's own and their children's are not among them (T6). */
    Page<UnitRequestView> waiting(UnitId unit, PageQuestion.Wanted wanted) {
        Page<Waiting> page = read(unit, gate.own(), wanted);
        gate.show(
                page.items().stream().map(found -> found.patient().patientId()).toList());
        Map<Doer, DoneBy> names = doers.shown(
                page.items().stream().map(found -> found.request().by()).toList());
        return new Page<>(page.items().stream().map(found -> view(found, names)).toList(), page.nextCursor());
    }

    @Transactional
    Page<Waiting> read(UnitId unit, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder("select r.*, ")
                .append(ErrandPatient.COLUMNS)
                .append(" from appointment_request r join person p on p.id = r.patient_id")
                .append(" where r.unit_id = ? and r.status = 'SENT'");
        leftOut.forEach(person -> {
            sql.append(" and r.patient_id <> ?");
            parameters.add(person.value());
        });
        if (wanted.after() != null) {
            sql.append(" and (r.sent_at, r.id) > (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        List<Waiting> found = statements.list(
                sql.append(" order by r.sent_at, r.id limit ?").toString(),
                parameters,
                row -> new Waiting(VisitRequest.read(row), ErrandPatient.read(row)));
        return wanted.page(
                found,
                last -> new Cursor(
                        last.request().sentAt().toString(), last.request().id()));
    }

    /** Answers with a time, which is booked. */
    void give(UnitId unit, UUID id, Given given) {
        VisitRequest request = meet(unit, id);
        @Nullable UUID kind = given.type() == null ? request.type() : given.type();
        @Nullable VisitType type = kind == null ? null : types.require(unit, kind);
        book(request, type, given, doers.staff());
    }

    @Transactional
    void book(VisitRequest request, @Nullable VisitType type, Given given, Doer by) {
        Instant now = clock.instant();
        UUID visit = uuids.next();
        close(request, new RequestRows.End(VisitRequest.Status.BOOKED, null, visit), now, by);
        Duration deadline = Duration.ofHours(type == null ? VisitType.USUAL_CANCEL_HOURS : type.cancelHours());
        appointments.add(new Appointment(
                request.patient(),
                visit,
                new Appointment.Time(
                        request.unit(),
                        null,
                        type == null ? null : type.typeId(),
                        type == null ? null : type.name(),
                        given.startsAt(),
                        given.startsAt().plus(Duration.ofMinutes(given.minutes())),
                        given.startsAt().minus(deadline),
                        given.place() == null ? "" : given.place(),
                        ""),
                request.about(),
                request.id(),
                Appointment.Status.BOOKED,
                0,
                now,
                by,
                null,
                null));
    }

    /** Answers that there is no time, and why. */
    void refuse(UnitId unit, UUID id, String refusal) {
        VisitRequest request = meet(unit, id);
        refuse(request, refusal, doers.staff());
    }

    @Transactional
    void refuse(VisitRequest request, String refusal, Doer by) {
        close(request, new RequestRows.End(VisitRequest.Status.REFUSED, refusal, null), clock.instant(), by);
    }

    private void close(VisitRequest request, RequestRows.End end, Instant now, Doer by) {
        if (!rows.close(request.patient(), request.id(), end, now, by)) {
            throw new ProblemException(409, "REQUEST_CLOSED", "It has been answered or taken back.");
        }
        notices.about(request.patient(), NoticeKind.ANSWER);
    }

    private VisitRequest meet(UnitId unit, UUID id) {
        VisitRequest request = find(unit, id);
        gate.meet(request.patient());
        return request;
    }

    @Transactional
    VisitRequest find(UnitId unit, UUID id) {
        return rows.find(unit, id).orElseThrow(ProblemException::notFound);
    }

    private static UnitRequestView view(Waiting found, Map<Doer, DoneBy> names) {
        VisitRequest request = found.request();
        return new UnitRequestView(
                request.id(),
                found.patient(),
                request.type(),
                request.typeName(),
                request.about(),
                request.wishes(),
                request.contactByPhone(),
                request.sentAt(),
                Objects.requireNonNull(names.get(request.by())));
    }
}

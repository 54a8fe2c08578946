package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.UnitAccess;

/** A patient's wishes for visits, for the actor of the request. */
@ApplicationScoped
class Requests {
    private final RequestRows rows;
    private final Statements statements;
    private final VisitTypes types;
    private final ClinicFacts clinics;
    private final Ties ties;
    private final UnitAccess units;
    private final Idempotency idempotency;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    Requests(
            RequestRows rows,
            Statements statements,
            VisitTypes types,
            ClinicFacts clinics,
            Ties ties,
            UnitAccess units,
            Idempotency idempotency,
            Doers doers,
            Uuids uuids,
            Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.types = types;
        this.clinics = clinics;
        this.ties = ties;
        this.units = units;
        this.idempotency = idempotency;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** What is wished for, checked. */
    record Wish(UnitId unit, @Nullable UUID type, String about, Wishes wishes, boolean contactByPhone) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Wish[]";
        }
    }

    RequestView send(PersonId patient, Wish wish, @Nullable String key) {
        clinics.requireOffered(wish.unit(), Service.APPOINTMENT_REQUEST);
        units.require(wish.unit());
        Doer by = doers.current();
        UUID id = idempotency.once(
                new Idempotency.Request(key, by.person(), patient, "requestAppointment", wish),
                () -> add(patient, wish, by));
        return get(patient, id);
    }

    @Transactional
    UUID add(PersonId patient, Wish wish, Doer by) {
        @Nullable VisitType type = wish.type() == null ? null : types.require(wish.unit(), wish.type());
        VisitRequest request = new VisitRequest(
                patient,
                uuids.next(),
                wish.unit(),
                wish.type(),
                type == null ? null : type.name(),
                wish.about(),
                wish.wishes(),
                wish.contactByPhone(),
                VisitRequest.Status.SENT,
                clock.instant(),
                by,
                null,
                null,
                null);
        rows.add(request);
        ties.list(patient, wish.unit(), by.person());
        return request.id();
    }

    /** Takes back what the clinic has not answered; nothing happens when it is taken back already. */
    @Transactional
    void withdraw(PersonId patient, UUID id) {
        RequestRows.End end = new RequestRows.End(VisitRequest.Status.WITHDRAWN, null, null);
        if (rows.find(patient, id).orElseThrow(ProblemException::notFound).status() != VisitRequest.Status.WITHDRAWN
                && !rows.close(patient, id, end, clock.instant(), doers.current())) {
            throw new ProblemException(409, "REQUEST_CLOSED", "The clinic has answered.");
        }
    }

    RequestView get(PersonId patient, UUID id) {
        return views(List.of(require(patient, id))).getFirst();
    }

    /** The latest first. */
    Page<RequestView> list(PersonId patient, PageQuestion.Wanted wanted) {
        Page<VisitRequest> page = read(patient, wanted);
        return new Page<>(views(page.items()), page.nextCursor());
    }

    @Transactional
    VisitRequest require(PersonId patient, UUID id) {
        return rows.find(patient, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    Page<VisitRequest> read(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        StringBuilder sql = new StringBuilder("select * from appointment_request where patient_id = ?");
        if (wanted.after() != null) {
            sql.append(" and (sent_at, id) < (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        List<VisitRequest> found = statements.list(
                sql.append(" order by sent_at desc, id desc limit ?").toString(), parameters, VisitRequest::read);
        return wanted.page(found, last -> new Cursor(last.sentAt().toString(), last.id()));
    }

    private List<RequestView> views(List<VisitRequest> requests) {
        Map<UnitId, VisitClinic> known =
                clinics.of(requests.stream().map(VisitRequest::unit).toList());
        Map<Doer, DoneBy> names =
                doers.shown(requests.stream().map(VisitRequest::by).toList());
        return requests.stream()
                .map(request -> RequestView.of(
                        request,
                        Objects.requireNonNull(known.get(request.unit())),
                        Objects.requireNonNull(names.get(request.by()))))
                .toList();
    }
}

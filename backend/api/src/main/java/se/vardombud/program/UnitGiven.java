package se.vardombud.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Catalogue;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Idempotency;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.Written;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.StaffGate;

/** Programmes, from the clinic's side: given, followed, and ended. Every patient who is shown has passed the gate. */
@ApplicationScoped
class UnitGiven {
    private final GivenTable table;
    private final Library library;
    private final GivenViews views;
    private final Catalogue clinics;
    private final StaffGate gate;
    private final Doers doers;
    private final Idempotency idempotency;
    private final Notices notices;
    private final Uuids uuids;
    private final Clock clock;

    UnitGiven(
            GivenTable table,
            Library library,
            GivenViews views,
            Catalogue clinics,
            StaffGate gate,
            Doers doers,
            Idempotency idempotency,
            Notices notices,
            Uuids uuids,
            Clock clock) {
        this.table = table;
        this.library = library;
        this.views = views;
        this.clinics = clinics;
        this.gate = gate;
        this.doers = doers;
        this.idempotency = idempotency;
        this.notices = notices;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @param open whether in progress, or over */
    @Transactional
    Page<UnitGivenProgram> of(UnitId unit, boolean open, PageQuestion.Wanted wanted) {
        Page<GivenRow> page = table.ofUnit(unit, open, gate.own(), wanted);
        List<GivenRow> rows = page.items();
        gate.show(rows.stream().map(row -> row.patient().patientId()).distinct().toList());
        List<GivenProgram> shown = views.of(rows);
        return new Page<>(
                IntStream.range(0, rows.size())
                        .mapToObj(at -> new UnitGivenProgram(
                                rows.get(at).patient(),
                                shown.get(at),
                                rows.get(at).version()))
                        .toList(),
                page.nextCursor());
    }

    /** @throws ProblemException 404 where there is none, or its patient is no longer the unit's */
    @Transactional
    UnitGivenDetails one(UnitId unit, UUID id) {
        return view(meet(unit, id));
    }

    /** Gives a programme as it is published now, once for each key. */
    UnitGivenDetails give(UnitId unit, GiveProgram wanted, @Nullable String key) {
        PersonId patient = wanted.patientId();
        gate.meet(patient);
        LocalDate start = wanted.start(PortalClock.today(clock));
        String greeting = Written.optional("greeting", wanted.greeting());
        UUID given = idempotency.once(
                new Idempotency.Request(key, doers.staff().person(), patient, "giveProgram " + unit, wanted), () -> {
                    clinics.requireOffered(unit, Service.PROGRAM);
                    return insert(unit, wanted, greeting, start);
                });
        return one(unit, given);
    }

    private UUID insert(UnitId unit, GiveProgram wanted, @Nullable String greeting, LocalDate start) {
        UnitProgram program = library.one(unit, wanted.programId());
        if (!program.givable()) {
            throw new ProblemException(409, "PROGRAM_NOT_PUBLISHED", "The programme is a draft, or withdrawn.");
        }
        UUID id = uuids.next();
        Giving giving = new Giving(
                wanted.patientId(),
                unit,
                program.programId(),
                program.edition(),
                greeting,
                start,
                doers.staff().person(),
                clock.instant());
        if (!table.give(id, giving)) {
            throw new ProblemException(409, "PROGRAM_IN_PROGRESS", "The patient has this programme in progress.");
        }
        notices.about(wanted.patientId(), NoticeKind.NEWS);
        return id;
    }

    /** The clinic ends it; what is done stays to be read. */
    @Transactional
    UnitGivenDetails end(UnitId unit, UUID id, int version, String reason) {
        GivenRow given = meet(unit, id);
        String because = Written.required("reason", reason, 5);
        if (given.version() != version) {
            throw IfMatch.changed();
        }
        if (given.status() != GivenStatus.IN_PROGRESS) {
            throw GivenStatus.over();
        }
        if (!table.close(given, GivenStatus.ENDED, new GivenRow.Closing(clock.instant(), doers.staff(), because))) {
            throw IfMatch.changed();
        }
        notices.about(given.patient().patientId(), NoticeKind.NEWS);
        // As it is now; over, it may have been the patient's last tie to the unit.
        return view(table.find(given.patient().patientId(), id).orElseThrow(ProblemException::notFound));
    }

    private UnitGivenDetails view(GivenRow given) {
        return new UnitGivenDetails(given.patient(), views.details(given, GivenStep.Reader.STAFF), given.version());
    }

    private GivenRow meet(UnitId unit, UUID id) {
        PersonId patient = table.patientOf(unit, id).orElseThrow(ProblemException::notFound);
        gate.meet(patient);
        return table.find(patient, id).orElseThrow(ProblemException::notFound);
    }
}

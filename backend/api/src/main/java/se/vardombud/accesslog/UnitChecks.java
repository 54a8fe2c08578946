package se.vardombud.accesslog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.StaffGate;

/** Spot checks: some rows at random and some that look odd, gone through one by one. The check is in the logs like all else. */
@ApplicationScoped
class UnitChecks {
    /** Of a busy unit's quarter, so many are drawn first, at random. */
    private static final int MOST = 50_000;

    private final CheckTable table;
    private final StaffGate gate;
    private final StaffLog log;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    UnitChecks(CheckTable table, StaffGate gate, StaffLog log, Doers doers, Uuids uuids, Clock clock) {
        this.table = table;
        this.gate = gate;
        this.log = log;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    CheckView.Details make(UnitId unit, CheckRequest wanted) {
        wanted.check(PortalClock.today(clock));
        UUID id = uuids.next();
        PersonId asker = doers.staff().person();
        log.append(new StaffLogEntry(
                id,
                clock.instant(),
                asker.value(),
                unit.value(),
                gate.role(),
                "makeAccessCheck",
                Outcome.PERMIT,
                "T3",
                null));
        List<PersonId> own = gate.own();
        QuarkusTransaction.requiringNew().run(() -> draw(id, unit, asker, own, wanted));
        return find(unit, id);
    }

    private void draw(UUID id, UnitId unit, PersonId asker, List<PersonId> own, CheckRequest wanted) {
        List<Candidate> all = table.candidates(unit, asker, own, wanted, MOST);
        // They come in random order already.
        Stream<Candidate> flagged = all.stream().filter(Candidate::flagged).limit(wanted.rows());
        Stream<Candidate> others = all.stream().filter(row -> !row.flagged()).limit(wanted.rows());
        table.add(
                id,
                unit,
                wanted,
                clock.instant(),
                asker,
                Stream.concat(flagged, others).toList());
    }

    Page<CheckView> all(UnitId unit, PageQuestion.Wanted wanted) {
        return table.all(unit, wanted);
    }

    /** @throws ProblemException 404 when the unit has no such check */
    CheckView.Details find(UnitId unit, UUID id) {
        CheckView check = table.find(unit, id).orElseThrow(ProblemException::notFound);
        List<CheckView.Row> rows = table.rows(id, gate.own());
        gate.show(rows.stream().map(row -> row.patient().patientId()).toList());
        return new CheckView.Details(check, rows);
    }

    /** @throws ProblemException 404 when the unit's check has no such row */
    CheckView.Row judge(UnitId unit, UUID id, UUID entry, CheckView.Judgement judgement) {
        CheckView check = table.find(unit, id).orElseThrow(ProblemException::notFound);
        List<PersonId> own = gate.own();
        CheckView.Row row = table.row(check.checkId(), entry)
                .filter(found -> !own.contains(found.patient().patientId()))
                .orElseThrow(ProblemException::notFound);
        gate.show(List.of(row.patient().patientId()));
        table.judge(
                id,
                row,
                judgement.verdict().name(),
                judgement.written(),
                clock.instant(),
                doers.staff().person());
        return table.row(id, entry).orElseThrow(ProblemException::notFound);
    }
}

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
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.errand.ErrandPatient;

/** Spot checks: some rows at random and some that look odd, gone through one by one. The check is in the logs like all else. */
@ApplicationScoped
class UnitChecks {
    /** Of a busy unit's quarter, so many are drawn first, at random. */
    private static final int MOST = 50_000;

    private final CheckTable table;
    private final CheckRows rows;
    private final StaffGate gate;
    private final StaffLog log;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    UnitChecks(CheckTable table, CheckRows rows, StaffGate gate, StaffLog log, Doers doers, Uuids uuids, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.gate = gate;
        this.log = log;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    CheckView.Details make(UnitId unit, CheckRequest wanted) {
        wanted.check(PortalClock.today(clock));
        UUID id = uuids.next();
        CheckReader reader = reader();
        log.append(new StaffLogEntry(
                id,
                clock.instant(),
                reader.person().value(),
                unit.value(),
                gate.role(),
                "makeAccessCheck",
                Outcome.PERMIT,
                "T3",
                null));
        QuarkusTransaction.requiringNew().run(() -> draw(id, unit, reader, wanted));
        return find(unit, id);
    }

    private void draw(UUID id, UnitId unit, CheckReader reader, CheckRequest wanted) {
        List<Candidate> all = table.candidates(unit, reader, wanted, MOST);
        // They come in random order already.
        Stream<Candidate> flagged = all.stream().filter(Candidate::flagged).limit(wanted.rows());
        Stream<Candidate> others = all.stream().filter(row -> !row.flagged()).limit(wanted.rows());
        table.add(
                id,
                unit,
                wanted,
                clock.instant(),
                reader.person(),
                Stream.concat(flagged, others).toList());
    }

    Page<CheckView> all(UnitId unit, PageQuestion.Wanted wanted) {
        return table.all(unit, reader(), wanted);
    }

    /** @throws ProblemException 404 when the unit has no such check */
    CheckView.Details find(UnitId unit, UUID id) {
        CheckReader reader = reader();
        CheckView check = table.find(unit, reader, id).orElseThrow(ProblemException::notFound);
        return new CheckView.Details(check, shown(rows.of(id, reader)));
    }

    /** @throws ProblemException 404 when the unit's check has no such row for the asker, 409 for what they did themselves */
    CheckView.Row judge(UnitId unit, UUID id, UUID entry, CheckView.Judgement judgement) {
        CheckReader reader = reader();
        UUID check = table.find(unit, reader, id)
                .orElseThrow(ProblemException::notFound)
                .checkId();
        CheckRows.About about = rows.about(check, entry).orElseThrow(ProblemException::notFound);
        if (reader.own().contains(about.patient())) {
            throw gate.notThere(about.patient());
        }
        if (about.actor().equals(reader.person())) {
            throw new ProblemException(409, "OWN_ACT", "You did this yourself, so somebody else has to judge it.");
        }
        rows.judge(check, entry, judgement.verdict().name(), judgement.written(), clock.instant(), reader.person());
        return shown(rows.find(check, entry).stream().toList()).getFirst();
    }

    private CheckReader reader() {
        return new CheckReader(doers.staff().person(), gate.own());
    }

    private List<CheckView.Row> shown(List<CheckView.Row> found) {
        gate.show(found.stream()
                .flatMap(row -> Stream.ofNullable(row.patient()))
                .map(ErrandPatient::patientId)
                .toList());
        return found;
    }
}

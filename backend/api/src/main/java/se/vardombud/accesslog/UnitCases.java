package se.vardombud.accesslog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.errand.ErrandQueue;
import se.vardombud.proxy.errand.ErrandSteps;

/**
 * Questions about rows of the log, from the side of the unit's operations manager. A question makes no tie (T2): who complains that somebody
 * has looked does not open more to that unit by it.
 */
@ApplicationScoped
class UnitCases {
    private final Statements statements;
    private final StaffGate gate;
    private final ErrandQueue queue;
    private final ErrandSteps steps;
    private final Notices notices;
    private final Doers doers;

    UnitCases(
            Statements statements, StaffGate gate, ErrandQueue queue, ErrandSteps steps, Notices notices, Doers doers) {
        this.statements = statements;
        this.gate = gate;
        this.queue = queue;
        this.steps = steps;
        this.notices = notices;
        this.doers = doers;
    }

    Page<CaseTask> of(UnitId unit, ErrandQueue.Which which, PageQuestion.Wanted wanted) {
        Page<CaseRow> page = queue.page(CaseRow.SELECT, unit, which, wanted, CaseRow::read, CaseRow::errand);
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    CaseTask take(UnitId unit, UUID id, int version) {
        CaseRow found = meet(unit, id);
        steps.take(CaseRow.KIND, seen(found, version));
        return shown(List.of(meet(unit, id))).getFirst();
    }

    CaseTask answer(UnitId unit, UUID id, int version, CaseAnswer answer) {
        CaseRow found = meet(unit, id);
        if (found.about().actor().equals(doers.staff().person())) {
            throw new ProblemException(409, "OWN_ACT", "You did this yourself, so somebody else has to answer.");
        }
        ErrandSteps.Seen seen = seen(found, version);
        String words = answer.written();
        QuarkusTransaction.requiringNew().run(() -> {
            steps.answer(CaseRow.KIND, seen, answer.outcome().name(), words);
            notices.about(seen.patient(), NoticeKind.ANSWER);
        });
        return shown(List.of(meet(unit, id))).getFirst();
    }

    private static ErrandSteps.Seen seen(CaseRow found, int version) {
        return new ErrandSteps.Seen(
                found.errand().patient().patientId(), found.errand().id(), version);
    }

    /** Their own and their children's are not there (T6). */
    private CaseRow meet(UnitId unit, UUID id) {
        CaseRow found = statements
                .first(CaseRow.SELECT + " where e.id = ? and e.unit_id = ?", List.of(id, unit.value()), CaseRow::read)
                .orElseThrow(ProblemException::notFound);
        PersonId patient = found.errand().patient().patientId();
        if (gate.own().contains(patient)) {
            throw gate.notThere(patient);
        }
        gate.show(List.of(patient));
        return found;
    }

    private List<CaseTask> shown(List<CaseRow> cases) {
        PersonId asker = doers.staff().person();
        Map<Doer, DoneBy> by =
                doers.shown(cases.stream().map(one -> one.errand().doer()).toList());
        return cases.stream()
                .map(one -> CaseTask.of(
                        one, Objects.requireNonNull(by.get(one.errand().doer())), asker))
                .toList();
    }
}

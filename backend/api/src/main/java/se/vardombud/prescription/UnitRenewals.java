package se.vardombud.prescription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
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
import se.vardombud.proxy.errand.ErrandQueue;
import se.vardombud.proxy.errand.ErrandSteps;

/** Renewals, from the clinic's side: the queue, who has begun, and the answer. */
@ApplicationScoped
class UnitRenewals {
    private final Statements statements;
    private final Prescriptions prescriptions;
    private final ErrandQueue queue;
    private final ErrandSteps steps;
    private final Notices notices;
    private final Doers doers;
    private final Clock clock;

    UnitRenewals(
            Statements statements,
            Prescriptions prescriptions,
            ErrandQueue queue,
            ErrandSteps steps,
            Notices notices,
            Doers doers,
            Clock clock) {
        this.statements = statements;
        this.prescriptions = prescriptions;
        this.queue = queue;
        this.steps = steps;
        this.notices = notices;
        this.doers = doers;
        this.clock = clock;
    }

    Page<RenewalTask> of(UnitId unit, ErrandQueue.Which which, PageQuestion.Wanted wanted) {
        Page<RenewalRow> page =
                queue.page(RenewalRow.SELECT, unit, which, wanted, RenewalRow::read, RenewalRow::errand);
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    RenewalTask take(UnitId unit, UUID id, int version) {
        ErrandSteps.Seen seen = steps.meet(RenewalRow.KIND, unit, id, version);
        steps.take(RenewalRow.KIND, seen);
        return shown(List.of(find(seen))).getFirst();
    }

    RenewalTask answer(UnitId unit, UUID id, int version, RenewalAnswer answer) {
        ErrandSteps.Seen seen = steps.meet(RenewalRow.KIND, unit, id, version);
        return shown(List.of(decide(unit, seen, answer))).getFirst();
    }

    /** All of it or nothing: a renewal is never closed without the prescription that it promises. */
    @Transactional
    RenewalRow decide(UnitId unit, ErrandSteps.Seen seen, RenewalAnswer answer) {
        boolean renewed = answer.outcome() == RenewalAnswer.Outcome.RENEWED;
        PrescriptionRow old = find(seen).prescription();
        NewPrescription content = renewed ? answer.renewed(old.content(), PortalClock.today(clock)) : null;
        steps.answer(RenewalRow.KIND, seen, answer.outcome().name(), renewed ? null : answer.because());
        if (content != null) {
            put(unit, seen.patient(), old.id(), content);
        }
        notices.about(seen.patient(), NoticeKind.ANSWER);
        return find(seen);
    }

    private void put(UnitId unit, PersonId patient, UUID old, NewPrescription content) {
        UUID replacement = prescriptions.write(
                patient, unit, content, clock.instant(), doers.staff().person());
        prescriptions.replace(patient, old, replacement);
    }

    private RenewalRow find(ErrandSteps.Seen seen) {
        return statements
                .first(
                        RenewalRow.SELECT + " where e.patient_id = ? and e.id = ?",
                        List.of(seen.patient().value(), seen.errand()),
                        RenewalRow::read)
                .orElseThrow(ProblemException::notFound);
    }

    private List<RenewalTask> shown(List<RenewalRow> renewals) {
        PersonId asker = doers.staff().person();
        Map<Doer, DoneBy> by =
                doers.shown(renewals.stream().map(one -> one.errand().doer()).toList());
        return renewals.stream()
                .map(one -> RenewalTask.of(
                        one, Objects.requireNonNull(by.get(one.errand().doer())), asker))
                .toList();
    }
}

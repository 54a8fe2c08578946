package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doers;

/** The clinic's steps with an order. Each is one update that takes only the state it starts from, in the version that staff have seen. */
@ApplicationScoped
class OrderSteps {
    private final Statements statements;
    private final ResultTable results;
    private final Notices notices;
    private final Doers doers;
    private final Clock clock;

    OrderSteps(Statements statements, ResultTable results, Notices notices, Doers doers, Clock clock) {
        this.statements = statements;
        this.results = results;
        this.notices = notices;
        this.doers = doers;
        this.clock = clock;
    }

    @Transactional
    void take(PersonId patient, UUID order, int version, OrderStep step) {
        Instant now = clock.instant();
        Seen seen = new Seen(patient, order, version);
        switch (step.step()) {
            case KIT_SENT ->
                change(
                        seen,
                        OrderStatus.KIT_SENT,
                        now,
                        "kit_number = cast(? as varchar), sample_received_at = null, expected_by = null",
                        step.kitNumber());
            case SAMPLE_RECEIVED ->
                change(
                        seen,
                        OrderStatus.SAMPLE_RECEIVED,
                        now,
                        "sample_received_at = ?, expected_by = ?",
                        now,
                        resultBy(patient, order));
            case NEW_SAMPLE_NEEDED ->
                change(seen, OrderStatus.NEW_SAMPLE_NEEDED, now, "reason = ?, expected_by = null", step.reason());
            case REFUSED ->
                change(
                        seen,
                        OrderStatus.REFUSED,
                        now,
                        "reason = ?, expected_by = null, open_offer_id = null",
                        step.reason());
        }
        // That the sample has arrived is nothing to act on; what comes of it is.
        if (step.step() != OrderStep.Step.SAMPLE_RECEIVED) {
            notices.about(patient, NoticeKind.ANSWER, unseen(patient, order));
        }
    }

    /** Hidden, the order goes on being open to guardians: they can order no other, and see no other. */
    @Transactional
    void answer(PersonId patient, UUID order, int version, NewResult result) {
        Instant now = clock.instant();
        NewResult checked = result.checked(PortalClock.today(clock));
        boolean unseen = unseen(patient, order);
        boolean hidden = unseen || result.hiddenFromGuardians();
        change(
                new Seen(patient, order, version),
                OrderStatus.RESULT_READY,
                now,
                "hidden = ?, open_offer_id = " + (hidden && !unseen ? "open_offer_id" : "null"),
                hidden);
        results.write(patient, order, checked, now, doers.staff().person());
        notices.about(patient, NoticeKind.ANSWER, hidden);
    }

    private record Seen(PersonId patient, UUID order, int version) {}

    private void change(Seen seen, OrderStatus to, Instant now, String also, @Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>(
                Arrays.asList(to.name(), now, doers.staff().person().value()));
        parameters.addAll(Arrays.asList(values));
        parameters.addAll(List.of(seen.patient().value(), seen.order(), seen.version()));
        int changed = statements.run(
                "update self_test_order set status = ?, since = ?, changed_by = ?, version = version + 1, " + also
                        + " where patient_id = ? and id = ? and version = ? and " + to.follows(),
                parameters.toArray());
        if (changed == 0) {
            throw version(seen) == seen.version()
                    ? new ProblemException(
                            409, "STEP_NOT_POSSIBLE", "The order does not stand so that this can be done.")
                    : IfMatch.changed();
        }
    }

    private int version(Seen seen) {
        return statements
                .first(
                        "select version from self_test_order where patient_id = ? and id = ?",
                        List.of(seen.patient().value(), seen.order()),
                        row -> row.getInt("version"))
                .orElseThrow(ProblemException::notFound);
    }

    private boolean unseen(PersonId patient, UUID order) {
        return statements
                .first(
                        "select 1 from self_test_order where patient_id = ? and id = ? and unseen",
                        List.of(patient.value(), order),
                        row -> true)
                .isPresent();
    }

    /** The clinic counts from the day on which the sample arrives. */
    private LocalDate resultBy(PersonId patient, UUID order) {
        int days = statements
                .first(
                        "select f.answer_within_days from self_test_order e join self_test_offer f on f.id = e.offer_id "
                                + "where e.patient_id = ? and e.id = ?",
                        List.of(patient.value(), order),
                        row -> row.getInt("answer_within_days"))
                .orElseThrow(ProblemException::notFound);
        return PortalClock.today(clock).plusDays(days);
    }
}

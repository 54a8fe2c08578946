package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.GrantedAccess;

/** Orders, as the patient's side sees and cancels them, in a request that the gate has let through. */
@ApplicationScoped
class Orders {
    private final Statements statements;
    private final GrantedAccess granted;
    private final Doers doers;
    private final Clock clock;

    Orders(Statements statements, GrantedAccess granted, Doers doers, Clock clock) {
        this.statements = statements;
        this.granted = granted;
        this.doers = doers;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional
    Page<OrderView> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.addAll(List.of(after.instant(), after.id()));
        }
        parameters.add(wanted.read());
        Page<OrderRow> page = wanted.page(
                statements.list(
                        seen() + " where e.patient_id = ?" + (after == null ? "" : " and (e.ordered_at, e.id) < (?, ?)")
                                + " order by e.ordered_at desc, e.id desc limit ?",
                        parameters,
                        OrderRow::read),
                last -> new Cursor(last.orderedAt().toString(), last.id()));
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    /** @throws ProblemException 404 for none that the asker may know of */
    @Transactional
    OrderView find(PersonId patient, UUID id) {
        return shown(statements.list(
                        seen() + " where e.patient_id = ? and e.id = ?", List.of(patient.value(), id), OrderRow::read))
                .stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * Before the kit has left; nothing happens when it is cancelled already.
     *
     * @throws ProblemException 404 for none that the asker may know of, 409 when it is too late
     */
    @Transactional
    void cancel(PersonId patient, UUID id) {
        find(patient, id);
        int cancelled = statements.run(
                "update self_test_order set status = 'CANCELLED', since = ?, changed_by = ?, open_offer_id = null, expected_by = null, "
                        + "version = version + 1 where patient_id = ? and id = ? and "
                        + OrderStatus.CANCELLED.follows(),
                clock.instant(),
                doers.current().person().value(),
                patient.value(),
                id);
        if (cancelled == 0 && find(patient, id).status() != OrderStatus.CANCELLED) {
            throw new ProblemException(409, "ALREADY_TAKEN", "The clinic has sent the kit, or answered.");
        }
    }

    private String seen() {
        return granted.mayReadHiddenFromGuardians() ? OrderRow.ALL : OrderRow.NOT_HIDDEN;
    }

    private List<OrderView> shown(List<OrderRow> orders) {
        Map<Doer, DoneBy> by = doers.shown(orders.stream().map(OrderRow::doer).toList());
        return orders.stream()
                .map(one -> OrderView.of(one, Objects.requireNonNull(by.get(one.doer()))))
                .toList();
    }
}

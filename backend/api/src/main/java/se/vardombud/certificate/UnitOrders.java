package se.vardombud.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
import se.vardombud.proxy.errand.ErrandQueue;
import se.vardombud.proxy.errand.ErrandSteps;

/** Orders of certificates, from the clinic's side: the queue, who has begun, and the answer. */
@ApplicationScoped
class UnitOrders {
    private final Statements statements;
    private final Certificates certificates;
    private final ErrandQueue queue;
    private final ErrandSteps steps;
    private final Notices notices;
    private final Doers doers;

    UnitOrders(
            Statements statements,
            Certificates certificates,
            ErrandQueue queue,
            ErrandSteps steps,
            Notices notices,
            Doers doers) {
        this.statements = statements;
        this.certificates = certificates;
        this.queue = queue;
        this.steps = steps;
        this.notices = notices;
        this.doers = doers;
    }

    Page<OrderTask> of(UnitId unit, ErrandQueue.Which which, PageQuestion.Wanted wanted) {
        Page<Order> page = queue.page(Order.SELECT, unit, which, wanted, Order::read, Order::errand);
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    OrderTask take(UnitId unit, UUID id, int version) {
        ErrandSteps.Seen seen = steps.meet(Order.KIND, unit, id, version);
        steps.take(Order.KIND, seen);
        return shown(List.of(find(seen))).getFirst();
    }

    OrderTask answer(UnitId unit, UUID id, int version, OrderAnswer answer) {
        ErrandSteps.Seen seen = steps.meet(Order.KIND, unit, id, version);
        return shown(List.of(decide(seen, answer))).getFirst();
    }

    /** All of it or nothing: an order is never closed as issued without its certificate. */
    @Transactional
    Order decide(ErrandSteps.Seen seen, OrderAnswer answer) {
        Order order = find(seen);
        if (answer.outcome() == OrderAnswer.Outcome.REFUSED) {
            steps.answer(Order.KIND, seen, OrderStatus.REFUSED.name(), answer.because());
        } else {
            OrderAnswer.Content content = answer.issued(order.errand().doer().as());
            steps.answer(Order.KIND, seen, OrderStatus.ISSUED.name(), null);
            statements.run(
                    "update certificate_order set hand_over = ? where patient_id = ? and id = ?",
                    content.handOver().name(),
                    seen.patient().value(),
                    seen.errand());
            certificates.issue(order, content, doers.staff().person());
        }
        notices.about(seen.patient(), NoticeKind.ANSWER);
        return find(seen);
    }

    private Order find(ErrandSteps.Seen seen) {
        return statements
                .first(
                        Order.SELECT + " where e.patient_id = ? and e.id = ?",
                        List.of(seen.patient().value(), seen.errand()),
                        Order::read)
                .orElseThrow(ProblemException::notFound);
    }

    private List<OrderTask> shown(List<Order> orders) {
        PersonId asker = doers.staff().person();
        Map<Doer, DoneBy> by =
                doers.shown(orders.stream().map(one -> one.errand().doer()).toList());
        return orders.stream()
                .map(one -> OrderTask.of(
                        one, Objects.requireNonNull(by.get(one.errand().doer())), asker))
                .toList();
    }
}

package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.StaffGate;

/** Orders, from the clinic's side: the queues, and one by itself. Every patient shown has passed the gate. */
@ApplicationScoped
class UnitOrders {
    private final Statements statements;
    private final ResultTable results;
    private final OrderSteps steps;
    private final StaffGate gate;
    private final Doers doers;

    UnitOrders(Statements statements, ResultTable results, OrderSteps steps, StaffGate gate, Doers doers) {
        this.statements = statements;
        this.results = results;
        this.steps = steps;
        this.gate = gate;
        this.doers = doers;
    }

    Page<UnitOrder> of(UnitId unit, Queue queue, PageQuestion.Wanted wanted) {
        Page<OrderRow> page = read(unit, queue, gate.own(), wanted);
        gate.show(page.items().stream().map(one -> one.patient().patientId()).toList());
        Map<Doer, DoneBy> by =
                doers.shown(page.items().stream().map(OrderRow::doer).toList());
        return new Page<>(
                page.items().stream()
                        .map(one -> UnitOrder.of(one, Objects.requireNonNull(by.get(one.doer())), null))
                        .toList(),
                page.nextCursor());
    }

    UnitOrder find(UnitId unit, UUID id) {
        return shown(meet(unit, id), id);
    }

    /** @throws ProblemException 412 when it has changed since, 409 when the order does not stand so that it can be done */
    UnitOrder step(UnitId unit, UUID id, int version, OrderStep step) {
        PersonId patient = meet(unit, id);
        steps.take(patient, id, version, step.checked());
        return shown(patient, id);
    }

    /** @throws ProblemException as {@link #step} */
    UnitOrder answer(UnitId unit, UUID id, int version, NewResult result) {
        PersonId patient = meet(unit, id);
        steps.answer(patient, id, version, result);
        return shown(patient, id);
    }

    @Transactional
    Page<OrderRow> read(UnitId unit, Queue queue, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder(OrderRow.ALL)
                .append(" where e.unit_id = ? and ")
                .append(queue.those());
        leftOut.forEach(person -> {
            sql.append(" and e.patient_id <> ?");
            parameters.add(person.value());
        });
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (e.since, e.id) ")
                    .append(queue.latestFirst() ? "<" : ">")
                    .append(" (?, ?)");
            parameters.addAll(List.of(after.instant(), after.id()));
        }
        sql.append(queue.latestFirst() ? " order by e.since desc, e.id desc" : " order by e.since, e.id");
        parameters.add(wanted.read());
        return wanted.page(
                statements.list(sql.append(" limit ?").toString(), parameters, OrderRow::read),
                last -> new Cursor(last.since().toString(), last.id()));
    }

    private PersonId meet(UnitId unit, UUID id) {
        PersonId patient = statements
                .first(
                        "select patient_id from self_test_order where id = ? and unit_id = ?",
                        List.of(id, unit.value()),
                        row -> new PersonId(row.getObject("patient_id", UUID.class)))
                .orElseThrow(ProblemException::notFound);
        gate.meet(patient);
        return patient;
    }

    private UnitOrder shown(PersonId patient, UUID id) {
        OrderRow order = statements
                .first(
                        OrderRow.ALL + " where e.patient_id = ? and e.id = ?",
                        List.of(patient.value(), id),
                        OrderRow::read)
                .orElseThrow(ProblemException::notFound);
        DoneBy by = Objects.requireNonNull(doers.shown(List.of(order.doer())).get(order.doer()));
        return UnitOrder.of(order, by, results.answered(patient, id).orElse(null));
    }
}

package se.vardombud.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneAs;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.ErrandSending;
import se.vardombud.proxy.errand.ErrandSteps;

/** Orders of certificates, from the patient's side: sent, followed, and taken back. */
@ApplicationScoped
class Orders {
    private final Statements statements;
    private final ErrandSending sending;
    private final ErrandSteps steps;
    private final Doers doers;
    private final Uuids uuids;

    Orders(Statements statements, ErrandSending sending, ErrandSteps steps, Doers doers, Uuids uuids) {
        this.statements = statements;
        this.sending = sending;
        this.steps = steps;
        this.doers = doers;
        this.uuids = uuids;
    }

    /** @param key of a request that may come again */
    OrderView send(PersonId patient, OrderRequest request, @Nullable String key) {
        OrderRequest checked = request.checked();
        UUID id = sending.send(
                new ErrandSending.Wanted(
                        patient, checked.clinicId(), Service.CERTIFICATE, key, "orderCertificate", checked),
                beginning -> insert(patient, checked, beginning));
        return find(patient, id);
    }

    /** Latest first. */
    @Transactional
    Page<OrderView> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        Page<Order> page = wanted.page(
                statements.list(
                        Order.SELECT + " where e.patient_id = ?"
                                + (after == null ? "" : " and (e.sent_at, e.id) < (?, ?)")
                                + " order by e.sent_at desc, e.id desc limit ?",
                        parameters,
                        Order::read),
                last -> new Cursor(
                        last.errand().sentAt().toString(), last.errand().id()));
        return new Page<>(shown(page.items()), page.nextCursor());
    }

    OrderView find(PersonId patient, UUID id) {
        return shown(statements.list(
                        Order.SELECT + " where e.patient_id = ? and e.id = ?",
                        List.of(patient.value(), id),
                        Order::read))
                .stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    void withdraw(PersonId patient, UUID id) {
        steps.withdraw(Order.KIND, patient, id);
    }

    private UUID insert(PersonId patient, OrderRequest request, ErrandSending.Beginning beginning) {
        UUID id = uuids.next();
        statements.run(
                """
                insert into certificate_order (patient_id, id, unit_id, kind, purpose, period_from, period_to, status, sent_at,
                    done_by, done_as, expected_by, version)
                values (?, ?, ?, ?, ?, cast(? as date), cast(? as date), 'SENT', ?, ?, ?, cast(? as date), 0)""",
                patient.value(),
                id,
                request.clinicId().value(),
                request.kind().name(),
                request.purpose(),
                request.from(),
                request.to(),
                beginning.at(),
                beginning.doer().person().value(),
                beginning.doer().as().name(),
                beginning.expectedBy());
        return id;
    }

    private List<OrderView> shown(List<Order> orders) {
        DoneAs asker = doers.current().as();
        Map<Doer, DoneBy> by =
                doers.shown(orders.stream().map(one -> one.errand().doer()).toList());
        return orders.stream()
                .map(one -> OrderView.of(
                        one, Objects.requireNonNull(by.get(one.errand().doer())), asker))
                .toList();
    }
}

package se.vardombud.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.GrantedAccess;

/** Results, as one reads them on the patient's side, in a request that the gate has let through. */
@ApplicationScoped
class Results {
    private static final String FROM =
            """
             from self_test_result r join self_test_order e on e.patient_id = r.patient_id and e.id = r.order_id
            join unit u on u.id = e.unit_id
            left join self_test_read d on d.patient_id = r.patient_id and d.order_id = r.order_id and d.person_id = ?
            where r.patient_id = ? and (not e.hidden or ?)""";

    private static final String SELECT =
            "select r.order_id, e.title, u.id as unit_id, u.name as unit_name, r.taken_on, e.sample_received_at, r.answered_at, "
                    + "r.explanation, r.next_step, d.read_at is not null as has_read" + FROM;

    private final Statements statements;
    private final ResultTable table;
    private final GrantedAccess granted;
    private final Doers doers;
    private final Clock clock;

    Results(Statements statements, ResultTable table, GrantedAccess granted, Doers doers, Clock clock) {
        this.statements = statements;
        this.table = table;
        this.granted = granted;
        this.doers = doers;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional
    Page<ResultItem> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = sight(patient);
        Cursor after = wanted.after();
        if (after != null) {
            parameters.addAll(List.of(after.instant(), after.id()));
        }
        parameters.add(wanted.read());
        return wanted.page(
                statements.list(
                        SELECT + (after == null ? "" : " and (r.answered_at, r.order_id) < (?, ?)")
                                + " order by r.answered_at desc, r.order_id desc limit ?",
                        parameters,
                        ResultItem::read),
                last -> new Cursor(last.answeredAt().toString(), last.resultId()));
    }

    /** @throws ProblemException 404 for none that the asker may know of */
    @Transactional
    ResultView find(PersonId patient, UUID id) {
        List<Object> parameters = sight(patient);
        parameters.add(id);
        return statements
                .first(SELECT + " and r.order_id = ?", parameters, row -> view(row, table.values(patient, id)))
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    UnreadResults unread(PersonId patient) {
        return new UnreadResults(statements
                .first(
                        "select count(*) as unread" + FROM + " and d.read_at is null",
                        sight(patient),
                        row -> row.getInt("unread"))
                .orElse(0));
    }

    /** The asker has read it; nothing happens the second time. */
    @Transactional
    void read(PersonId patient, UUID id) {
        find(patient, id);
        statements.run(
                "insert into self_test_read (patient_id, order_id, person_id, read_at) values (?, ?, ?, ?) on conflict do nothing",
                patient.value(),
                id,
                doers.current().person().value(),
                clock.instant());
    }

    private List<Object> sight(PersonId patient) {
        return new ArrayList<>(
                List.of(doers.current().person().value(), patient.value(), granted.mayReadHiddenFromGuardians()));
    }

    private static ResultView view(ResultSet row, List<Measurement> values) throws SQLException {
        ResultItem item = ResultItem.read(row);
        return new ResultView(
                item.resultId(),
                item.title(),
                item.clinic(),
                row.getObject("taken_on", LocalDate.class),
                Statements.instant(row, "sample_received_at"),
                item.answeredAt(),
                values,
                Objects.requireNonNull(row.getString("explanation")),
                Objects.requireNonNull(row.getString("next_step")),
                item.read());
    }
}

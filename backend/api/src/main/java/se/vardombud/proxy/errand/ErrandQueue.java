package se.vardombud.proxy.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.StaffGate;

/** The errands at a unit, to its staff. Their own and their children's are not among them (T6); every patient shown has passed the gate. */
@ApplicationScoped
public class ErrandQueue {
    private static final String TIED =
            " and exists (select 1 from patient_unit t where t.patient_id = e.patient_id and t.unit_id = e.unit_id)";
    private final Statements statements;
    private final StaffGate gate;

    ErrandQueue(Statements statements, StaffGate gate) {
        this.statements = statements;
        this.gate = gate;
    }

    /** Which errands. */
    @Schema(name = "ErrandQueue", description = "OPEN: to be answered, oldest first; ANSWERED: latest first")
    public enum Which {
        OPEN(" and e.status in " + ErrandKind.OPEN, "e.sent_at", ">", ""),
        // An open errand is a tie in itself (T2); an answered one needs another.
        ANSWERED(" and e.status not in ('SENT', 'IN_PROGRESS', 'WITHDRAWN')" + TIED, "e.closed_at", "<", " desc");

        private final String those;
        private final String key;
        private final String after;
        private final String order;

        Which(String those, String key, String after, String order) {
            this.those = those;
            this.key = key;
            this.after = after;
            this.order = order;
        }
    }

    /**
     * One page of the queue.
     *
     * @param select begins with select, ends with the tables; reads {@link Errand#COLUMNS} among others
     */
    public <T> Page<T> page(
            String select,
            UnitId unit,
            Which which,
            PageQuestion.Wanted wanted,
            Statements.Reader<T> reader,
            Function<T, Errand> errand) {
        List<PersonId> own = gate.own();
        Page<T> page = read(select, unit, which, own, wanted, reader, errand);
        gate.show(page.items().stream()
                .map(item -> errand.apply(item).patient().patientId())
                .toList());
        return page;
    }

    @Transactional
    <T> Page<T> read(
            String select,
            UnitId unit,
            Which which,
            List<PersonId> leftOut,
            PageQuestion.Wanted wanted,
            Statements.Reader<T> reader,
            Function<T, Errand> errand) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql =
                new StringBuilder(select).append(" where e.unit_id = ?").append(which.those);
        leftOut.forEach(person -> {
            sql.append(" and e.patient_id <> ?");
            parameters.add(person.value());
        });
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (")
                    .append(which.key)
                    .append(", e.id) ")
                    .append(which.after)
                    .append(" (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        sql.append(" order by ")
                .append(which.key)
                .append(which.order)
                .append(", e.id")
                .append(which.order);
        parameters.add(wanted.read());
        List<T> found = statements.list(sql.append(" limit ?").toString(), parameters, reader);
        return wanted.page(found, last -> place(errand.apply(last), which));
    }

    private static Cursor place(Errand last, Which which) {
        return new Cursor(
                (which == Which.OPEN ? last.sentAt() : Objects.requireNonNull(last.closedAt())).toString(), last.id());
    }
}

package se.vardombud.handover;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** Who has been told of which hand-over. Within the caller's transaction. */
@Singleton
class NoticeTable {
    private final Statements statements;

    NoticeTable(Statements statements) {
        this.statements = statements;
    }

    /** @param days how many ahead the notice was due */
    record Due(PersonId child, PersonId guardian, LocalDate on, int days) {}

    boolean isTold(Due due) {
        return statements
                .first(
                        "select 1 from handover_notice where patient_id = ? and guardian_id = ? and on_date = ? and days = ?",
                        key(due),
                        row -> true)
                .isPresent();
    }

    /** False when another node has told. */
    boolean told(Due due, Instant at) {
        return statements.run(
                        """
                        insert into handover_notice (patient_id, guardian_id, on_date, days, told_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""",
                        due.child().value(),
                        due.guardian().value(),
                        due.on(),
                        due.days(),
                        at)
                == 1;
    }

    private static List<Object> key(Due due) {
        return List.of(due.child().value(), due.guardian().value(), due.on(), due.days());
    }
}

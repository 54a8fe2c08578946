package se.vardombud.message;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** A patient's threads as one person sees them, and what happens in them. Within the caller's transaction. */
@Singleton
class ThreadTable {
    /** One filter decides what is seen; dates, counts and order are made of what it lets through. Threads of which nothing is seen fall out. */
    private static final String SEEN =
            """
            select t.id, t.unit_id, u.name, t.subject, t.state, s.last_at, s.staff_at, s.unread,
                (select min(w.sent_at) from message w where w.patient_id = t.patient_id and w.thread_id = t.id and w.done_as <> 'STAFF'
                    and (s.staff_at is null or w.sent_at > s.staff_at)) as asked_at
            from message_thread t join unit u on u.id = t.unit_id
            join (select m.thread_id, max(m.sent_at) as last_at,
                    max(case when m.done_as = 'STAFF' then m.sent_at end) as staff_at,
                    sum(case when m.done_as = 'STAFF' and (r.read_until is null or m.sent_at > r.read_until) then 1 else 0 end) as unread
                from message m left join message_read r
                    on r.patient_id = m.patient_id and r.thread_id = m.thread_id and r.person_id = ?
                where m.patient_id = ? and (not m.hidden or ?) group by m.thread_id) s on s.thread_id = t.id
            where t.patient_id = ?""";

    private final Statements statements;

    ThreadTable(Statements statements) {
        this.statements = statements;
    }

    /** Who looks at whose threads. */
    record Sight(PersonId patient, PersonId person, boolean hiddenToo) {}

    /** @param askedAt the first message that the clinic has not answered; null when there is none */
    record Seen(
            UUID id,
            UnitId unit,
            String unitName,
            String subject,
            ThreadState state,
            Instant lastAt,
            @Nullable Instant askedAt,
            int unread) {
        @Override
        public String toString() {
            return "Seen[" + id + "]";
        }
    }

    /** The one with the latest message first. */
    Page<Seen> all(Sight sight, PageQuestion.Wanted wanted) {
        List<Object> parameters = parameters(sight);
        String sql = SEEN;
        Cursor after = wanted.after();
        if (after != null) {
            sql += " and (s.last_at, t.id) < (?, ?)";
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<Seen> found =
                statements.list(sql + " order by s.last_at desc, t.id desc limit ?", parameters, ThreadTable::read);
        return wanted.page(found, last -> new Cursor(last.lastAt().toString(), last.id()));
    }

    Optional<Seen> find(Sight sight, UUID thread) {
        List<Object> parameters = parameters(sight);
        parameters.add(thread);
        return statements.first(SEEN + " and t.id = ?", parameters, ThreadTable::read);
    }

    int unread(Sight sight) {
        return statements
                .first(
                        "select coalesce(sum(unread), 0) as unread from (" + SEEN + ") threads",
                        parameters(sight),
                        row -> row.getInt("unread"))
                .orElse(0);
    }

    void add(PersonId patient, UUID id, UnitId unit, String subject, ThreadState state, Instant at) {
        statements.run(
                """
                insert into message_thread (patient_id, id, unit_id, subject, started_at, state, state_since, version)
                values (?, ?, ?, ?, ?, ?, ?, 1)""",
                patient.value(),
                id,
                unit.value(),
                subject,
                at,
                state.name(),
                at);
    }

    /** Nobody else writes in it until the transaction ends; false when it is closed. */
    boolean lockOpen(PersonId patient, UUID thread) {
        return statements.run(
                        "update message_thread set version = version + 1 where patient_id = ? and id = ? and state <> 'CLOSED'",
                        patient.value(),
                        thread)
                == 1;
    }

    /** The clinic has something to answer, since the first that it has not. */
    void asked(PersonId patient, UUID thread, Instant at) {
        statements.run(
                "update message_thread set state = 'WAITING', state_since = ? where patient_id = ? and id = ? and state = 'ANSWERED'",
                at,
                patient.value(),
                thread);
    }

    private static List<Object> parameters(Sight sight) {
        return new ArrayList<>(Arrays.asList(
                sight.person().value(),
                sight.patient().value(),
                sight.hiddenToo(),
                sight.patient().value()));
    }

    private static Seen read(ResultSet row) throws SQLException {
        Instant last = Statements.instant(row, "last_at");
        OffsetDateTime staff = row.getObject("staff_at", OffsetDateTime.class);
        OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        boolean closed = row.getString("state").equals(ThreadState.CLOSED.name());
        boolean answered = staff != null && !last.isAfter(staff.toInstant());
        return new Seen(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("subject"),
                closed ? ThreadState.CLOSED : answered ? ThreadState.ANSWERED : ThreadState.WAITING,
                last,
                asked == null || closed || answered ? null : asked.toInstant(),
                row.getInt("unread"));
    }
}

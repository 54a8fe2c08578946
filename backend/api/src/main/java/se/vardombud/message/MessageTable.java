package se.vardombud.message;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/** The messages of threads, and how far each person has read them. Within the caller's transaction. */
@Singleton
class MessageTable {
    private static final String COLUMNS =
            "select patient_id, thread_id, id, sent_at, done_by, done_as, text, hidden from message";
    private final Statements statements;
    private final Clock clock;

    MessageTable(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Now, but after every message of the thread; the thread must be locked. */
    Instant next(PersonId patient, UUID thread) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return statements
                .first(
                        "select sent_at from message where patient_id = ? and thread_id = ? order by sent_at desc limit 1",
                        List.of(patient.value(), thread),
                        row -> Statements.instant(row, "sent_at"))
                .map(last -> last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    void add(Message message) {
        statements.run(
                """
                insert into message (patient_id, thread_id, id, sent_at, done_by, done_as, text, hidden)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                message.patient().value(),
                message.thread(),
                message.id(),
                message.sentAt(),
                message.by().person().value(),
                message.by().as().name(),
                message.text(),
                message.hidden());
    }

    /** Latest first. */
    Page<Message> of(PersonId patient, UUID thread, boolean hiddenToo, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value(), thread, hiddenToo));
        String sql = COLUMNS + " where patient_id = ? and thread_id = ? and (not hidden or ?)";
        Cursor after = wanted.after();
        if (after != null) {
            sql += " and (sent_at, id) < (?, ?)";
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<Message> found =
                statements.list(sql + " order by sent_at desc, id desc limit ?", parameters, MessageTable::read);
        return wanted.page(found, last -> new Cursor(last.sentAt().toString(), last.id()));
    }

    Optional<Message> find(PersonId patient, UUID thread, UUID id, boolean hiddenToo) {
        return statements.first(
                COLUMNS + " where patient_id = ? and thread_id = ? and id = ? and (not hidden or ?)",
                List.of(patient.value(), thread, id, hiddenToo),
                MessageTable::read);
    }

    /** The latest one from the patient's side. */
    Optional<Message> lastFromPatient(PersonId patient, UUID thread) {
        return statements.first(
                COLUMNS + " where patient_id = ? and thread_id = ? and done_as <> ? order by sent_at desc limit 1",
                List.of(patient.value(), thread, DoneAs.STAFF.name()),
                MessageTable::read);
    }

    /** The person has read this far; what was read before stays read. */
    void read(PersonId patient, UUID thread, PersonId person, Instant until) {
        statements.run(
                """
                insert into message_read (patient_id, thread_id, person_id, read_until)
                values (?, ?, ?, ?) on conflict do nothing""",
                patient.value(),
                thread,
                person.value(),
                until);
        statements.run(
                "update message_read set read_until = ? where patient_id = ? and thread_id = ? and person_id = ? and read_until < ?",
                until,
                patient.value(),
                thread,
                person.value(),
                until);
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getObject("thread_id", UUID.class),
                row.getObject("id", UUID.class),
                Statements.instant(row, "sent_at"),
                new Doer(new PersonId(row.getObject("done_by", UUID.class)), DoneAs.valueOf(row.getString("done_as"))),
                row.getString("text"),
                row.getBoolean("hidden"));
    }
}

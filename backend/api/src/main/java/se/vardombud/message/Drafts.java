package se.vardombud.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** What people are writing and have not sent: kept on the server, for each author alone. */
@ApplicationScoped
class Drafts {
    /** The thread of a message that begins a new one. */
    static final UUID NEW = new UUID(0, 0);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String KEY = " where patient_id = ? and author_id = ? and thread_id = ?";

    private final Statements statements;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(Statements statements, ObjectMapper json, Clock clock) {
        this.statements = statements;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Optional<DraftView> find(PersonId patient, PersonId author, UUID thread) {
        return statements.first(
                "select unit_id, subject, text, attachments, saved_at from message_draft" + KEY,
                List.of(patient.value(), author.value(), thread),
                this::read);
    }

    @Transactional
    DraftView save(PersonId patient, PersonId author, UUID thread, DraftChange draft) {
        // PostgreSQL keeps no NUL.
        if (draft.text().indexOf('\0') >= 0 || draft.subject().indexOf('\0') >= 0) {
            throw Invalid.value("text", "must be text, without control characters");
        }
        UnitId clinic = draft.clinicId();
        statements.run(
                """
                insert into message_draft (patient_id, author_id, thread_id, subject, text, attachments, saved_at)
                values (?, ?, ?, '', '', '[]', ?) on conflict do nothing""",
                patient.value(),
                author.value(),
                thread,
                clock.instant());
        statements.run(
                "update message_draft set unit_id = cast(? as uuid), subject = ?, text = ?, attachments = ?, saved_at = ?"
                        + KEY,
                clinic == null ? null : clinic.value(),
                draft.subject(),
                draft.text(),
                write(draft.attachments()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                patient.value(),
                author.value(),
                thread);
        return find(patient, author, thread).orElseThrow();
    }

    @Transactional
    void forget(PersonId patient, PersonId author, UUID thread) {
        statements.run("delete from message_draft" + KEY, patient.value(), author.value(), thread);
    }

    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        statements.run(
                "delete from message_draft where saved_at < ?", clock.instant().minus(KEPT));
    }

    private DraftView read(ResultSet row) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new DraftView(
                unit == null ? null : new UnitId(unit),
                row.getString("subject"),
                row.getString("text"),
                attachments(row.getString("attachments")),
                Statements.instant(row, "saved_at"));
    }

    private String write(List<AttachmentRef> attachments) {
        try {
            return json.writeValueAsString(attachments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of names cannot be written as JSON", e);
        }
    }

    private List<AttachmentRef> attachments(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be read", e);
        }
    }
}

package se.vardombud.message;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.message.attachment.CleanFile;
import se.vardombud.message.attachment.FileType;

/** Attached files, and uploaded ones that no message has yet. Within the caller's transaction. */
@Singleton
class AttachmentTable {
    /** Both databases take a part of this size in one column. */
    private static final int PART = 512 * 1024;

    private final Statements statements;

    AttachmentTable(Statements statements) {
        this.statements = statements;
    }

    private record Attached(UUID message, AttachmentView view) {}

    void upload(PersonId patient, UUID id, PersonId by, CleanFile file, Instant at) {
        statements.run(
                """
                insert into attachment (patient_id, id, place, name, type, size, uploaded_by, uploaded_at)
                values (?, ?, 0, '', ?, ?, ?, ?)""",
                patient.value(),
                id,
                file.type().name(),
                file.bytes().length,
                by.value(),
                at);
        for (int part = 0; part * PART < file.bytes().length; part++) {
            statements.run(
                    "insert into attachment_part (patient_id, attachment_id, part, content) values (?, ?, ?, ?)",
                    patient.value(),
                    id,
                    part,
                    Arrays.copyOfRange(file.bytes(), part * PART, Math.min(file.bytes().length, (part + 1) * PART)));
        }
    }

    /** What the person has uploaded for the patient and not sent. */
    int waiting(PersonId patient, PersonId by) {
        return statements
                .first(
                        "select count(*) from attachment where patient_id = ? and uploaded_by = ? and message_id is null",
                        List.of(patient.value(), by.value()),
                        row -> row.getInt(1))
                .orElse(0);
    }

    /** One of the person's own that no message has. */
    Optional<FileType> unsent(PersonId patient, UUID id, PersonId by) {
        return statements.first(
                "select type from attachment where patient_id = ? and id = ? and uploaded_by = ? and message_id is null",
                List.of(patient.value(), id, by.value()),
                row -> FileType.valueOf(row.getString("type")));
    }

    /** Makes an uploaded file part of a message; false when somebody has just done so. */
    boolean attach(Message message, int place, UUID id, String name) {
        return statements.run(
                        "update attachment set thread_id = ?, message_id = ?, place = ?, name = ?"
                                + " where patient_id = ? and id = ? and uploaded_by = ? and message_id is null",
                        message.thread(),
                        message.id(),
                        place,
                        name,
                        message.patient().value(),
                        id,
                        message.by().person().value())
                == 1;
    }

    /** Those of a thread, by message. */
    Map<UUID, List<AttachmentView>> of(PersonId patient, UUID thread) {
        return statements
                .list(
                        "select message_id, id, name, type, size from attachment where patient_id = ? and thread_id = ?"
                                + " and message_id is not null order by message_id, place",
                        List.of(patient.value(), thread),
                        row -> new Attached(row.getObject("message_id", UUID.class), view(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Attached::message, Collectors.mapping(Attached::view, Collectors.toList())));
    }

    /** One that is sent, in a message that may be seen. */
    Optional<AttachmentView> find(PersonId patient, UUID thread, UUID id, boolean hiddenToo) {
        return statements.first(
                """
                select a.id, a.name, a.type, a.size from attachment a
                join message m on m.patient_id = a.patient_id and m.thread_id = a.thread_id and m.id = a.message_id
                where a.patient_id = ? and a.thread_id = ? and a.id = ? and (not m.hidden or ?)""",
                List.of(patient.value(), thread, id, hiddenToo),
                AttachmentTable::view);
    }

    List<byte[]> content(PersonId patient, UUID id) {
        return statements.list(
                "select content from attachment_part where patient_id = ? and attachment_id = ? order by part",
                List.of(patient.value(), id),
                row -> row.getBytes("content"));
    }

    void remove(PersonId patient, UUID id, PersonId by) {
        if (unsent(patient, id, by).isPresent()) {
            forget(patient.value(), id);
        }
    }

    /** What was never sent. */
    void forgetUnsent(Instant before) {
        record Old(UUID patient, UUID id) {}
        List<Old> old = new ArrayList<>(statements.list(
                "select patient_id, id from attachment where message_id is null and uploaded_at < ?",
                List.of(before),
                row -> new Old(row.getObject("patient_id", UUID.class), row.getObject("id", UUID.class))));
        old.forEach(one -> forget(one.patient(), one.id()));
    }

    private void forget(UUID patient, UUID id) {
        int gone = statements.run(
                "delete from attachment where patient_id = ? and id = ? and message_id is null", patient, id);
        if (gone == 1) {
            statements.run("delete from attachment_part where patient_id = ? and attachment_id = ?", patient, id);
        }
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        return new AttachmentView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"));
    }
}

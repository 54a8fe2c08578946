package se.vardombud.program;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/** How far people have come with the steps of what they have been given. Within the caller's transaction. */
@Singleton
class AnswerTable {
    private final Statements statements;
    private final ProgramJson json;

    AnswerTable(Statements statements, ProgramJson json) {
        this.statements = statements;
        this.json = json;
    }

    /**
     * One step.
     *
     * @param by who saved it last
     * @param version counts the times, from 1
     */
    record Row(int step, StepWork work, @Nullable Instant doneAt, Instant savedAt, Doer by, int version) {}

    /** By step, those that have been begun. */
    Map<Integer, Row> of(GivenRow given) {
        return statements
                .list(
                        "select step, answer, done, done_at, saved_at, done_by, done_as, version from program_answer"
                                + " where patient_id = ? and given_id = ?",
                        List.of(given.patient().patientId().value(), given.id()),
                        this::read)
                .stream()
                .collect(Collectors.toMap(Row::step, Function.identity()));
    }

    void save(GivenRow given, Row row) {
        UUID patient = given.patient().patientId().value();
        statements.run(
                "delete from program_answer where patient_id = ? and given_id = ? and step = ?",
                patient,
                given.id(),
                row.step());
        statements.run(
                """
                insert into program_answer (patient_id, given_id, step, answer, done, done_at, saved_at, done_by, done_as, version)
                values (?, ?, ?, cast(? as text), ?, cast(? as timestamp with time zone), ?, ?, ?, ?)""",
                patient,
                given.id(),
                row.step(),
                json.write(row.work().answer()),
                row.work().done(),
                row.doneAt(),
                row.savedAt(),
                row.by().person().value(),
                row.by().as().name(),
                row.version());
    }

    private Row read(ResultSet row) throws SQLException {
        OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Row(
                row.getInt("step"),
                new StepWork(json.answer(row.getString("answer")), row.getBoolean("done")),
                doneAt == null ? null : doneAt.toInstant(),
                Statements.instant(row, "saved_at"),
                new Doer(new PersonId(row.getObject("done_by", UUID.class)), DoneAs.valueOf(row.getString("done_as"))),
                row.getInt("version"));
    }
}

package se.vardombud.selftest;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** Results as they are kept, with their values. Within the caller's transaction. */
@Singleton
class ResultTable {
    private final Statements statements;

    ResultTable(Statements statements) {
        this.statements = statements;
    }

    void write(PersonId patient, UUID order, NewResult result, Instant at, PersonId by) {
        statements.run(
                """
                insert into self_test_result (patient_id, order_id, taken_on, explanation, next_step, answered_at, answered_by)
                values (?, ?, cast(? as date), ?, ?, ?, ?)""",
                patient.value(),
                order,
                result.takenOn(),
                result.explanation(),
                result.nextStep(),
                at,
                by.value());
        List<Measurement> values = result.measurements();
        statements.runAll(
                """
                insert into self_test_value (patient_id, order_id, place, name, number, words, unit, low, high, reference, assessment)
                values (?, ?, ?, ?, cast(? as numeric), cast(? as varchar), cast(? as varchar), cast(? as numeric),
                    cast(? as numeric), cast(? as varchar), ?)""",
                IntStream.range(0, values.size())
                        .mapToObj(place -> row(patient, order, place, values.get(place)))
                        .toList());
    }

    /** In the order of the clinic's answer. */
    List<Measurement> values(PersonId patient, UUID order) {
        return statements.list(
                "select * from self_test_value where patient_id = ? and order_id = ? order by place",
                List.of(patient.value(), order),
                Measurement::read);
    }

    /** What was answered, to the staff who did. */
    Optional<AnsweredResult> answered(PersonId patient, UUID order) {
        return statements.first(
                "select taken_on, explanation, next_step from self_test_result where patient_id = ? and order_id = ?",
                List.of(patient.value(), order),
                row -> answered(row, values(patient, order)));
    }

    private static AnsweredResult answered(ResultSet row, List<Measurement> values) throws SQLException {
        return new AnsweredResult(
                row.getObject("taken_on", LocalDate.class),
                values,
                row.getString("explanation"),
                row.getString("next_step"));
    }

    private static List<Object> row(PersonId patient, UUID order, int place, Measurement value) {
        return Arrays.asList(
                patient.value(),
                order,
                place,
                value.name(),
                value.number(),
                value.words(),
                value.unit(),
                value.low(),
                value.high(),
                value.reference(),
                value.assessment().name());
    }
}

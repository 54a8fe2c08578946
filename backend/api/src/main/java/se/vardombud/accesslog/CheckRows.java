package se.vardombud.accesslog;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.errand.ErrandPatient;

/** The rows of checks. */
@Singleton
class CheckRows {
    private static final String ROWS =
            "select r.flags, r.verdict, r.note, r.judged_at, a.id as log_id, a.at, a.operation, a.action, a.outcome, a.role,"
                    + " s.name as staff_name, " + Candidate.TIED + ", " + ErrandPatient.COLUMNS
                    + " from access_check_row r join access_log a on a.patient_id = r.patient_id and a.id = r.entry_id"
                    + " join person p on p.id = r.patient_id left join person s on s.id = a.actor_id"
                    + " where r.check_id = ?";

    private final Statements statements;

    CheckRows(Statements statements) {
        this.statements = statements;
    }

    /** Whom a row is about, and who did it. */
    record About(PersonId patient, PersonId actor) {}

    /** In the order of the sample. */
    List<CheckView.Row> of(UUID check, CheckReader reader) {
        List<Object> parameters = reader.parameters();
        parameters.addFirst(check);
        return statements.list(ROWS + reader.conditions() + " order by r.place", parameters, CheckRows::row);
    }

    Optional<CheckView.Row> find(UUID check, UUID entry) {
        return statements.first(ROWS + " and r.entry_id = ?", List.of(check, entry), CheckRows::row);
    }

    Optional<About> about(UUID check, UUID entry) {
        return statements.first(
                "select a.patient_id, a.actor_id from access_check_row r join access_log a on a.patient_id = r.patient_id"
                        + " and a.id = r.entry_id where r.check_id = ? and r.entry_id = ?",
                List.of(check, entry),
                row -> new About(
                        new PersonId(row.getObject("patient_id", UUID.class)),
                        new PersonId(row.getObject("actor_id", UUID.class))));
    }

    void judge(UUID check, UUID entry, String verdict, @Nullable String note, Instant at, PersonId by) {
        statements.run(
                "update access_check_row set verdict = ?, note = cast(? as varchar(1000)), judged_at = ?, judged_by = ?"
                        + " where check_id = ? and entry_id = ?",
                verdict,
                note,
                at,
                by.value(),
                check,
                entry);
    }

    private static CheckView.Row row(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        OffsetDateTime judged = row.getObject("judged_at", OffsetDateTime.class);
        boolean permitted = row.getString("outcome").equals("PERMIT");
        // Whom the unit has and had no tie to, and nobody got to see, is not shown by a check either (T2).
        boolean shown = permitted || row.getInt("tied") == 1;
        return new CheckView.Row(
                shown ? ErrandPatient.read(row) : null,
                new StaffAct(
                        row.getObject("log_id", UUID.class),
                        Statements.instant(row, "at"),
                        row.getString("staff_name"),
                        row.getString("role"),
                        row.getString("operation"),
                        row.getString("action"),
                        permitted),
                flags(row.getString("flags")),
                verdict == null ? null : CheckView.Verdict.valueOf(verdict),
                row.getString("note"),
                judged == null ? null : judged.toInstant());
    }

    private static Set<CheckFlag> flags(String names) {
        Set<CheckFlag> flags = EnumSet.noneOf(CheckFlag.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(CheckFlag::valueOf)
                .forEach(flags::add);
        return flags;
    }
}

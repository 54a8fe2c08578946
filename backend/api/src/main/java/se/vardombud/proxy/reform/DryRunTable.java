package se.vardombud.proxy.reform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** The dry runs. Within the caller's transaction. */
@Singleton
class DryRunTable {
    private static final String COLUMNS =
            "id, valid_from, proxy_ends, own_journal, majority, asked_at, total, done, tallies";
    private final Statements statements;
    private final ObjectMapper json;

    DryRunTable(Statements statements, ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    void add(DryRun run, PersonId askedBy) {
        statements.run(
                """
                insert into age_limit_dry_run (id, valid_from, proxy_ends, own_journal, majority, asked_by, asked_at, total, done, tallies)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                run.dryRunId(),
                run.limits().validFrom(),
                run.limits().proxyEnds(),
                run.limits().ownJournal(),
                run.limits().majority(),
                askedBy.value(),
                run.askedAt(),
                run.total(),
                run.done(),
                write(run.tallies()));
    }

    Optional<DryRun> find(UUID id) {
        return statements.first("select " + COLUMNS + " from age_limit_dry_run where id = ?", List.of(id), this::read);
    }

    Optional<DryRun> find(UUID id, PersonId askedBy) {
        return statements.first(
                "select " + COLUMNS + " from age_limit_dry_run where id = ? and asked_by = ?",
                List.of(id, askedBy.value()),
                this::read);
    }

    /** False when somebody else has gone on from there. */
    boolean advance(DryRun before, int done, List<Tally> tallies) {
        return statements.run(
                        "update age_limit_dry_run set done = ?, tallies = ? where id = ? and done = ?",
                        done,
                        write(tallies),
                        before.dryRunId(),
                        before.done())
                == 1;
    }

    private DryRun read(ResultSet row) throws SQLException {
        return new DryRun(
                row.getObject("id", UUID.class),
                new Limits(
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("proxy_ends"),
                        row.getInt("own_journal"),
                        row.getInt("majority")),
                Statements.instant(row, "asked_at"),
                row.getInt("total"),
                row.getInt("done"),
                tallies(row.getString("tallies")));
    }

    private String write(List<Tally> tallies) {
        try {
            return json.writeValueAsString(tallies);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tallies cannot be written as JSON", e);
        }
    }

    private List<Tally> tallies(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tallies cannot be read", e);
        }
    }
}

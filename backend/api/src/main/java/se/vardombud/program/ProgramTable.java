package se.vardombud.program;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;

/** The libraries, and what has been published of them. Within the caller's transaction. */
@Singleton
class ProgramTable {
    private static final String ALL =
            "select id, draft, edition, changed, withdrawn, made_at, changed_at, version from program where unit_id = ?";
    private static final String THIS_VERSION =
            ", changed_at = ?, changed_by = ?, version = version + 1 where id = ? and version = ?";
    private final Statements statements;
    private final ProgramJson json;

    ProgramTable(Statements statements, ProgramJson json) {
        this.statements = statements;
        this.json = json;
    }

    /** Who does something when. */
    record Act(PersonId by, Instant at) {}

    private record Row(UnitProgram program, Instant madeAt) {}

    /** The latest made first. */
    Page<UnitProgram> all(UnitId unit, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        Page<Row> page = wanted.page(
                statements.list(
                        ALL + (after == null ? "" : " and (made_at, id) < (?, ?)")
                                + " order by made_at desc, id desc limit ?",
                        parameters,
                        this::read),
                last -> new Cursor(last.madeAt().toString(), last.program().programId()));
        return new Page<>(page.items().stream().map(Row::program).toList(), page.nextCursor());
    }

    Optional<UnitProgram> find(UnitId unit, UUID id) {
        return statements
                .first(ALL + " and id = ?", List.of(unit.value(), id), this::read)
                .map(Row::program);
    }

    void insert(UnitId unit, UUID id, ProgramContent content, Act act) {
        statements.run(
                """
                insert into program (id, unit_id, draft, edition, changed, withdrawn, made_at, changed_at, changed_by, version)
                values (?, ?, ?, 0, true, false, ?, ?, ?, 0)""",
                id,
                unit.value(),
                json.write(content),
                act.at(),
                act.at(),
                act.by().value());
    }

    /** False when it has changed since the version. */
    boolean change(UUID id, int version, ProgramContent content, Act act) {
        return statements.run(
                        "update program set draft = ?, changed = true" + THIS_VERSION,
                        json.write(content),
                        act.at(),
                        act.by().value(),
                        id,
                        version)
                == 1;
    }

    /** False when it has changed since the version. */
    boolean withdraw(UUID id, int version, Act act) {
        return statements.run(
                        "update program set withdrawn = true" + THIS_VERSION,
                        act.at(),
                        act.by().value(),
                        id,
                        version)
                == 1;
    }

    /** False when it has changed since the version. A draft that is as it was published makes no edition. */
    boolean publish(UnitProgram program, boolean anew, int version, Act act) {
        int edition = program.edition() + (anew ? 1 : 0);
        int published = statements.run(
                "update program set edition = ?, changed = false, withdrawn = false" + THIS_VERSION,
                edition,
                act.at(),
                act.by().value(),
                program.programId(),
                version);
        if (published == 1 && anew) {
            ProgramContent content = program.content();
            statements.run(
                    """
                    insert into program_edition (program_id, edition, title, weeks, steps, content, published_at, published_by)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""",
                    program.programId(),
                    edition,
                    content.title(),
                    content.weeks(),
                    content.steps().size(),
                    json.write(content),
                    act.at(),
                    act.by().value());
        }
        return published == 1;
    }

    /** What somebody has been given, as it was published. */
    ProgramContent edition(UUID program, int edition) {
        return statements
                .first(
                        "select content from program_edition where program_id = ? and edition = ?",
                        List.of(program, edition),
                        row -> json.content(row.getString("content")))
                .orElseThrow(ProblemException::notFound);
    }

    private Row read(ResultSet row) throws SQLException {
        ProgramContent draft = json.content(row.getString("draft"));
        int edition = row.getInt("edition");
        UnitProgram program = new UnitProgram(
                row.getObject("id", UUID.class),
                ProgramStatus.of(row.getBoolean("withdrawn"), edition, row.getBoolean("changed")),
                edition,
                draft,
                Statements.instant(row, "changed_at"),
                row.getInt("version"));
        return new Row(program, Statements.instant(row, "made_at"));
    }
}

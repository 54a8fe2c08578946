package se.vardombud.accesslog;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;

/** Checks. */
@Singleton
class CheckTable {
    /** A query of all checks of a unit; its parameters are the reader's and the unit. */
    private static final String CHECKS =
            "select k.id, k.from_date, k.to_date, k.made_at, count(r.entry_id) as all_rows,"
                    + " count(r.entry_id) - count(r.verdict) as not_judged,"
                    + " sum(case when r.verdict = 'FOLLOW_UP' then 1 else 0 end) as follow_up"
                    + " from access_check k left join access_check_row r on r.check_id = k.id%s where k.unit_id = ?";

    private final Statements statements;

    CheckTable(Statements statements) {
        this.statements = statements;
    }

    /** Rows of the unit's staff in the period: not of the asker's making, nor about those whom the asker may not see. */
    List<Candidate> candidates(UnitId unit, CheckReader reader, CheckRequest period, int atMost) {
        List<Object> parameters = new ArrayList<>(List.of(
                unit.value(),
                period.from().atStartOfDay(PortalClock.ZONE).toInstant(),
                period.to().plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant(),
                reader.person().value()));
        StringBuilder sql = new StringBuilder(Candidate.SELECT)
                .append(" where a.unit_id = ? and a.at >= ? and a.at < ? and a.actor_id <> ?");
        reader.own().forEach(person -> {
            sql.append(" and a.patient_id <> ?");
            parameters.add(person.value());
        });
        parameters.add(atMost);
        return statements.list(sql.append(" order by random() limit ?").toString(), parameters, Candidate::read);
    }

    void add(UUID id, UnitId unit, CheckRequest period, Instant at, PersonId by, List<Candidate> rows) {
        statements.run(
                "insert into access_check (id, unit_id, from_date, to_date, made_at, made_by) values (?, ?, ?, ?, ?, ?)",
                id,
                unit.value(),
                period.from(),
                period.to(),
                at,
                by.value());
        List<List<?>> values = new ArrayList<>();
        for (Candidate row : rows) {
            String flags = row.flags().stream().map(CheckFlag::name).collect(Collectors.joining(","));
            values.add(List.of(row.patient(), id, row.entry(), values.size(), flags));
        }
        statements.runAll(
                "insert into access_check_row (patient_id, check_id, entry_id, place, flags) values (?, ?, ?, ?, ?)",
                values);
    }

    /** Latest first. */
    Page<CheckView> all(UnitId unit, CheckReader reader, PageQuestion.Wanted wanted) {
        List<Object> parameters = reader.parameters();
        parameters.add(unit.value());
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<CheckView> found = statements.list(
                CHECKS.formatted(reader.conditions()) + (after == null ? "" : " and (k.made_at, k.id) < (?, ?)")
                        + " group by k.id, k.from_date, k.to_date, k.made_at order by k.made_at desc, k.id desc limit ?",
                parameters,
                CheckTable::check);
        return wanted.page(found, last -> new Cursor(last.madeAt().toString(), last.checkId()));
    }

    Optional<CheckView> find(UnitId unit, CheckReader reader, UUID id) {
        List<Object> parameters = reader.parameters();
        parameters.addAll(List.of(unit.value(), id));
        return statements.first(
                CHECKS.formatted(reader.conditions())
                        + " and k.id = ? group by k.id, k.from_date, k.to_date, k.made_at",
                parameters,
                CheckTable::check);
    }

    private static CheckView check(ResultSet row) throws SQLException {
        return new CheckView(
                row.getObject("id", UUID.class),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                Statements.instant(row, "made_at"),
                row.getInt("all_rows"),
                row.getInt("not_judged"),
                row.getInt("follow_up"));
    }
}

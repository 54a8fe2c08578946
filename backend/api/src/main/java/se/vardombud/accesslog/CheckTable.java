package se.vardombud.accesslog;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.proxy.errand.ErrandPatient;

/** Checks and their rows. */
@Singleton
class CheckTable {
    private static final String CHECKS =
            "select k.id, k.from_date, k.to_date, k.made_at, count(r.entry_id) as all_rows,"
                    + " count(r.entry_id) - count(r.verdict) as not_judged,"
                    + " sum(case when r.verdict = 'FOLLOW_UP' then 1 else 0 end) as follow_up"
                    + " from access_check k left join access_check_row r on r.check_id = k.id where k.unit_id = ?";
    private static final String ROWS =
            "select r.flags, r.verdict, r.note, r.judged_at, a.id as log_id, a.at, a.operation, a.action, a.outcome, a.role,"
                    + " s.name as staff_name, " + ErrandPatient.COLUMNS
                    + " from access_check_row r join access_log a on a.patient_id = r.patient_id and a.id = r.entry_id"
                    + " join person p on p.id = r.patient_id left join person s on s.id = a.actor_id"
                    + " where r.check_id = ?";

    private final Statements statements;

    CheckTable(Statements statements) {
        this.statements = statements;
    }

    /** Rows of the unit's staff in the period: not of the asker's making, nor about those whom the asker may not see. */
    List<Candidate> candidates(UnitId unit, PersonId asker, List<PersonId> own, CheckRequest period, int atMost) {
        List<Object> parameters = new ArrayList<>(List.of(
                unit.value(),
                period.from().atStartOfDay(PortalClock.ZONE).toInstant(),
                period.to().plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant(),
                asker.value()));
        StringBuilder sql = new StringBuilder(Candidate.SELECT)
                .append(" where a.unit_id = ? and a.at >= ? and a.at < ? and a.actor_id <> ?");
        own.forEach(person -> {
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
    Page<CheckView> all(UnitId unit, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<CheckView> found = statements.list(
                CHECKS + (after == null ? "" : " and (k.made_at, k.id) < (?, ?)")
                        + " group by k.id, k.from_date, k.to_date, k.made_at order by k.made_at desc, k.id desc limit ?",
                parameters,
                CheckTable::check);
        return wanted.page(found, last -> new Cursor(last.madeAt().toString(), last.checkId()));
    }

    Optional<CheckView> find(UnitId unit, UUID id) {
        return statements.first(
                CHECKS + " and k.id = ? group by k.id, k.from_date, k.to_date, k.made_at",
                List.of(unit.value(), id),
                CheckTable::check);
    }

    /** In the order of the sample, without those about these people. */
    List<CheckView.Row> rows(UUID check, List<PersonId> leftOut) {
        return statements.list(ROWS + " order by r.place", List.of(check), CheckTable::row).stream()
                .filter(row -> !leftOut.contains(row.patient().patientId()))
                .toList();
    }

    Optional<CheckView.Row> row(UUID check, UUID entry) {
        return statements.first(ROWS + " and r.entry_id = ?", List.of(check, entry), CheckTable::row);
    }

    void judge(UUID check, CheckView.Row row, String verdict, @Nullable String note, Instant at, PersonId by) {
        statements.run(
                "update access_check_row set verdict = ?, note = cast(? as varchar(1000)), judged_at = ?, judged_by = ?"
                        + " where patient_id = ? and check_id = ? and entry_id = ?",
                verdict,
                note,
                at,
                by.value(),
                row.patient().patientId().value(),
                check,
                row.act().entryId());
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

    private static CheckView.Row row(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        OffsetDateTime judged = row.getObject("judged_at", OffsetDateTime.class);
        return new CheckView.Row(
                ErrandPatient.read(row),
                new StaffAct(
                        row.getObject("log_id", UUID.class),
                        Statements.instant(row, "at"),
                        row.getString("staff_name"),
                        row.getString("role"),
                        row.getString("operation"),
                        row.getString("action"),
                        row.getString("outcome").equals("PERMIT")),
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

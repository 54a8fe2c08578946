package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;

/** The staff directory as its export last said, in the database, where each request asks it. */
@ApplicationScoped
class StaffTable implements StaffDirectory {
    private final Statements statements;
    private final StaffSettings settings;
    private final Population population;
    private final Clock clock;

    StaffTable(Statements statements, StaffSettings settings, Population population, Clock clock) {
        this.statements = statements;
        this.settings = settings;
        this.population = population;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Commission> commissions(PersonId person) {
        Optional<String> number = settings.file().isEmpty()
                ? Optional.empty()
                : population.find(person).map(Person::personalNumber);
        return number.map(digits -> commissions(digits, PortalClock.today(clock)))
                .orElse(List.of());
    }

    private List<Commission> commissions(String personalNumber, LocalDate today) {
        return statements.list(
                """
                select distinct u.id, u.name, u.sort_name, c.role from staff_commission c join unit u on u.id = c.unit_id
                where c.personal_number = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)
                order by u.sort_name, u.id, c.role""",
                List.of(personalNumber, today, today),
                row -> new Commission(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))));
    }

    /** The digest of the export that the rows come from; empty before the first. */
    @Transactional
    Optional<String> digest() {
        return statements.first("select digest from staff_export", List.of(), row -> row.getString(1));
    }

    /** Puts an export in place of what was, whole. */
    @Transactional
    void replace(List<StaffLine> lines, Map<HsaId, UnitId> units, String digest) {
        // Two nodes may find the export at once: the second waits here, and then writes the same.
        statements.run("insert into staff_export (id, digest) values (1, '') on conflict do nothing");
        statements.run("update staff_export set digest = ? where id = 1", digest);
        statements.run("delete from staff_commission");
        statements.runAll(
                """
                insert into staff_commission (personal_number, unit_id, role, valid_from, valid_to, hsa_id)
                values (?, ?, ?, ?, ?, ?)""",
                lines.stream().map(line -> row(line, units)).toList());
    }

    private static List<Object> row(StaffLine line, Map<HsaId, UnitId> units) {
        UnitId unit = units.get(line.unit());
        if (unit == null) {
            throw new IllegalArgumentException("a line without its unit");
        }
        return Arrays.asList(
                line.person().digits(),
                unit.value(),
                line.role().name(),
                line.from(),
                line.to(),
                line.staff().value());
    }
}

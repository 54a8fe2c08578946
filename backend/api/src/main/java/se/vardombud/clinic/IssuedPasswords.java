package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.identity.Channel;

/** To whom units have issued first passwords for PER (P2). Those whose tie to the unit has ended are not shown. */
@ApplicationScoped
public class IssuedPasswords {
    private final Statements statements;

    IssuedPasswords(Statements statements) {
        this.statements = statements;
    }

    /** Writes down that it is done, in place of what was before. */
    @Transactional
    public void keep(PersonId patient, UnitId unit, PersonId by, Channel channel, Instant issuedAt, Instant expiresAt) {
        statements.run("delete from per_password where patient_id = ? and unit_id = ?", patient.value(), unit.value());
        statements.run(
                """
                insert into per_password (patient_id, unit_id, channel, issued_at, expires_at, issued_by)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                patient.value(),
                unit.value(),
                channel.name(),
                issuedAt,
                expiresAt,
                by.value());
    }

    /** A unit's, latest first. */
    @Transactional
    public Page<IssuedPassword> of(UnitId unit, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder(
                """
                select i.patient_id, p.name, p.personal_number, i.channel, i.issued_at, i.expires_at
                from per_password i
                join patient_unit t on t.patient_id = i.patient_id and t.unit_id = i.unit_id
                join person p on p.id = i.patient_id
                where i.unit_id = ?""");
        leftOut.forEach(person -> {
            sql.append(" and i.patient_id <> ?");
            parameters.add(person.value());
        });
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (i.issued_at, i.patient_id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        List<IssuedPassword> found = statements.list(
                sql.append(" order by i.issued_at desc, i.patient_id desc limit ?")
                        .toString(),
                parameters,
                IssuedPasswords::read);
        return wanted.page(
                found,
                last -> new Cursor(last.issuedAt().toString(), last.patient().value()));
    }

    private static IssuedPassword read(ResultSet row) throws SQLException {
        return new IssuedPassword(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getString("personal_number"),
                Channel.valueOf(row.getString("channel")),
                Statements.instant(row, "issued_at"),
                Statements.instant(row, "expires_at"));
    }
}

package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;

/** The kinds of visits at each unit. */
@ApplicationScoped
class VisitTypes {
    private static final String ALL = "select id, name, minutes, cancel_hours from visit_type where unit_id = ?";
    private final Statements statements;
    private final Uuids uuids;

    VisitTypes(Statements statements, Uuids uuids) {
        this.statements = statements;
        this.uuids = uuids;
    }

    /** In the order of their names. */
    @Transactional
    List<VisitType> of(UnitId unit) {
        return statements.list(ALL + " order by name, id", List.of(unit.value()), VisitTypes::read);
    }

    @Transactional
    Optional<VisitType> find(UnitId unit, UUID type) {
        return statements.first(ALL + " and id = ?", List.of(unit.value(), type), VisitTypes::read);
    }

    /** @throws ProblemException 422 where the unit has no such kind */
    VisitType require(UnitId unit, UUID type) {
        return find(unit, type)
                .orElseThrow(() -> Invalid.value("typeId", "must be one of the clinic's kinds of visit"));
    }

    /** @throws ProblemException 422 when the name is taken */
    @Transactional
    VisitType add(UnitId unit, String name, int minutes, int cancelHours) {
        VisitType type = new VisitType(uuids.next(), name, minutes, cancelHours);
        int added = statements.run(
                "insert into visit_type (id, unit_id, name, minutes, cancel_hours) values (?, ?, ?, ?, ?) on conflict do nothing",
                type.typeId(),
                unit.value(),
                name,
                minutes,
                cancelHours);
        if (added == 0) {
            throw Invalid.value("name", "must not be the name of another kind of visit");
        }
        return type;
    }

    /** What is booked already keeps its deadline. */
    @Transactional
    VisitType change(UnitId unit, UUID type, int minutes, int cancelHours) {
        statements.run(
                "update visit_type set minutes = ?, cancel_hours = ? where unit_id = ? and id = ?",
                minutes,
                cancelHours,
                unit.value(),
                type);
        return find(unit, type).orElseThrow(ProblemException::notFound);
    }

    private static VisitType read(ResultSet row) throws SQLException {
        return new VisitType(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("minutes"),
                row.getInt("cancel_hours"));
    }
}

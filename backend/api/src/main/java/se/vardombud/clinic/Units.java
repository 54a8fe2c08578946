package se.vardombud.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.common.Uuids;

/** The units of care that the portal knows. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Units.Row, UUID> {
    private final ClinicWords words;
    private final Uuids uuids;

    Units(ClinicWords words, Uuids uuids) {
        this.words = words;
        this.uuids = uuids;
    }

    /** The units with these ids; ids of none are left out. */
    @Transactional
    public Map<UnitId, Unit> find(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return list("id in ?1", ids.stream().map(UnitId::value).toList()).stream()
                .map(Row::unit)
                .collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    /**
     * The unit with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Unit get(UnitId id) {
        return find(List.of(id)).values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such unit"));
    }

    /**
     * The unit that an outside system knows by this identifier, made when it is new. Two calls at once make one.
     *
     * @param externalId HSA-id, or system and value of another identifier; at most 200 characters
     * @param name as shown to people, for a new unit; at most 200 characters
     */
    public Unit ensure(String externalId, String name) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> findOrMake(externalId, name));
        } catch (PersistenceException | IllegalStateException raced) {
            return QuarkusTransaction.requiringNew().call(() -> findOrMake(externalId, name));
        }
    }

    private Unit findOrMake(String externalId, String name) {
        return find("externalId", externalId)
                .singleResultOptional()
                .orElseGet(() -> make(externalId, name))
                .unit();
    }

    private Row make(String externalId, String name) {
        Row row = new Row();
        row.id = uuids.next();
        row.externalId = externalId;
        row.name = name;
        row.sortName = SearchName.sorted(name);
        persistAndFlush(row);
        words.write(row.id, name, "");
        return row;
    }

    @Entity(name = "Unit")
    @Table(name = "unit")
    static class Row {
        @Id
        UUID id = new UUID(0, 0);

        @Column(length = 200)
        String externalId = "";

        @Column(length = 200)
        String name = "";

        @Column(length = 800)
        String sortName = "";

        Unit unit() {
            return new Unit(new UnitId(id), name);
        }
    }
}

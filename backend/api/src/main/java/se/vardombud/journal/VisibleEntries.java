package se.vardombud.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalScope;

/**
 * The entries of one patient that the asker may know of, as a condition in the database. Every query of the journal goes through here: what
 * is hidden or out of scope is never fetched, so it leaves no gap, count or cursor behind.
 */
final class VisibleEntries {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param now entries dated later than this have not happened yet, and do not show */
    VisibleEntries(PersonId patient, JournalScope scope, Instant now) {
        where("e.patientId = :patient", "patient", patient.value());
        where("e.occurredAt <= :now", "now", now);
        where(
                "e.hidden in (:hidden)",
                "hidden",
                scope.hiddenFromGuardians() ? List.of(Hidden.NO, Hidden.FROM_GUARDIANS) : List.of(Hidden.NO));
        Map<UnitId, Set<JournalCategory>> parts = scope.parts();
        if (parts != null) {
            conditions.add(anyOf(parts));
        }
    }

    VisibleEntries matching(JournalFilter filter) {
        if (!filter.categories().isEmpty()) {
            where("e.category in (:categories)", "categories", filter.categories());
        }
        if (!filter.units().isEmpty()) {
            where("e.unitId in (:units)", "units", filter.units());
        }
        if (filter.from() != null) {
            where("e.occurredAt >= :from", "from", filter.from());
        }
        if (filter.toExclusive() != null) {
            where("e.occurredAt < :to", "to", filter.toExclusive());
        }
        return this;
    }

    VisibleEntries after(JournalCursor cursor) {
        where("(e.occurredAt < :at or e.occurredAt = :at and e.id < :after)", "at", cursor.occurredAt());
        parameters.put("after", cursor.id());
        return this;
    }

    VisibleEntries withId(UUID id) {
        where("e.id = :id", "id", id);
        return this;
    }

    /**
     * A query over these entries.
     *
     * @param select what of the entry {@code e}
     * @param rest group by, order by
     */
    <T> TypedQuery<T> query(EntityManager database, Class<T> type, String select, String rest) {
        TypedQuery<T> query = database.createQuery(
                "select " + select + " from JournalEntry e where " + String.join(" and ", conditions) + " " + rest,
                type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private String anyOf(Map<UnitId, Set<JournalCategory>> parts) {
        List<String> open = new ArrayList<>();
        parts.forEach((unit, categories) -> {
            if (!categories.isEmpty()) {
                int n = open.size();
                open.add("(e.unitId = :unit" + n + " and e.category in (:categories" + n + "))");
                parameters.put("unit" + n, unit.value());
                parameters.put("categories" + n, categories);
            }
        });
        return open.isEmpty() ? "1 = 0" : open.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}

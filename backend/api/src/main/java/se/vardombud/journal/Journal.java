package se.vardombud.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalScope;

/** Reads a patient's journal, within the scope that the gate opened. */
@Singleton
class Journal {
    private final EntityManager database;
    private final Units units;
    private final Clock clock;
    private final ObjectMapper json;

    Journal(EntityManager database, Units units, Clock clock, ObjectMapper json) {
        this.database = database;
        this.units = units;
        this.clock = clock;
        this.json = json;
    }

    /** The newest {@code limit} entries, or those after the cursor. */
    @Transactional
    public JournalPage page(
            PersonId patient, JournalScope scope, JournalFilter filter, int limit, @Nullable JournalCursor cursor) {
        VisibleEntries visible = visible(patient, scope).matching(filter);
        if (cursor != null) {
            visible.after(cursor);
        }
        List<Listed> rows = visible.query(
                        database,
                        Listed.class,
                        "e.id as id, e.category as category, e.occurredAt as occurredAt, e.unitId as unitId,"
                                + " e.title as title, e.excerpt as excerpt, e.author as author",
                        "order by e.occurredAt desc, e.id desc")
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = rows.size() > limit;
        List<Listed> shown = more ? rows.subList(0, limit) : rows;
        Map<UnitId, Unit> names =
                units.find(shown.stream().map(Listed::unit).distinct().toList());
        return new JournalPage(
                shown.stream().map(row -> row.item(names)).toList(),
                more ? shown.getLast().cursor().encode() : null);
    }

    /** The entry; empty when there is none that the asker may know of. */
    @Transactional
    public Optional<JournalEntry> entry(PersonId patient, JournalScope scope, UUID id) {
        return visible(patient, scope)
                .withId(id)
                .query(database, JournalEntryRow.class, "e", "")
                .getResultStream()
                .findFirst()
                .map(this::entry);
    }

    /** Where an entry stands; empty when there is none that the asker may know of. */
    @Transactional
    public Optional<Place> place(PersonId patient, JournalScope scope, UUID id) {
        return visible(patient, scope)
                .withId(id)
                .query(database, PlaceRow.class, "e.unitId as unitId, e.category as category, e.hidden as hidden", "")
                .getResultStream()
                .findFirst()
                .map(row -> new Place(new UnitId(row.unitId()), row.category(), row.hidden()));
    }

    /** What the visible entries can be filtered by. */
    @Transactional
    public JournalSummary summary(PersonId patient, JournalScope scope) {
        List<SummaryGroup> groups = visible(patient, scope)
                .query(
                        database,
                        SummaryGroup.class,
                        "e.unitId as unitId, e.category as category, count(e) as entries,"
                                + " min(e.occurredAt) as first, max(e.occurredAt) as last",
                        "group by e.unitId, e.category")
                .getResultList();
        return SummaryGroup.summarise(
                groups,
                units.find(groups.stream().map(SummaryGroup::unit).distinct().toList()));
    }

    private VisibleEntries visible(PersonId patient, JournalScope scope) {
        return new VisibleEntries(patient, scope, clock.instant());
    }

    private JournalEntry entry(JournalEntryRow row) {
        UnitId unit = new UnitId(row.unitId);
        return new JournalEntry(
                row.id,
                row.category,
                row.occurredAt,
                units.find(List.of(unit)).getOrDefault(unit, new Unit(unit, "")),
                row.title,
                row.excerpt,
                row.author,
                row.status,
                row.body,
                details(row.details));
    }

    private List<JournalDetail> details(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored entry's details are not JSON", e);
        }
    }

    record Listed(
            UUID id,
            JournalCategory category,
            Instant occurredAt,
            UUID unitId,
            String title,
            @Nullable String excerpt,
            @Nullable String author) {
        UnitId unit() {
            return new UnitId(unitId);
        }

        JournalItem item(Map<UnitId, Unit> names) {
            Unit named = names.getOrDefault(unit(), new Unit(unit(), ""));
            return new JournalItem(id, category, occurredAt, named, title, excerpt, author);
        }

        JournalCursor cursor() {
            return new JournalCursor(occurredAt, id);
        }
    }

    record PlaceRow(UUID unitId, JournalCategory category, Hidden hidden) {}

    /** What decides who may see an entry. */
    record Place(UnitId unit, JournalCategory category, Hidden hidden) {}
}

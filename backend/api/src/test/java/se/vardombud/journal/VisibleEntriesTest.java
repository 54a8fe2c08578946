package se.vardombud.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalScope;

/** The queries themselves, on entries made for the purpose in the journal of somebody new. */
@QuarkusTest
class VisibleEntriesTest {
    private static final JournalScope ALL = new JournalScope(null, true);
    private static final JournalScope GUARDIANS = new JournalScope(null, false);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Inject
    Journal journal;

    @Inject
    JournalTable table;

    @Inject
    JournalHiding hiding;

    @Inject
    Units units;

    @Inject
    Uuids uuids;

    @Inject
    ObjectMapper json;

    PersonId patient = new PersonId(new UUID(0, 0));
    UnitId north = new UnitId(new UUID(0, 0));
    UnitId south = new UnitId(new UUID(0, 0));

    @BeforeEach
    void somebody() {
        patient = new PersonId(uuids.next());
        north = units.ensure("test|north", "Norr").id();
        south = units.ensure("test|south", "Söder").id();
    }

    @Test
    void a_scope_of_parts_is_their_union_and_no_more() {
        for (UnitId unit : List.of(north, south)) {
            for (JournalCategory category : JournalCategory.values()) {
                entry(unit, category, NOON, Hidden.NO);
            }
        }
        JournalScope parts = new JournalScope(
                Map.of(
                        north, EnumSet.of(JournalCategory.NOTES, JournalCategory.GROWTH),
                        south, EnumSet.of(JournalCategory.ALERTS)),
                true);
        assertEquals(
                Set.of("Norr NOTES", "Norr GROWTH", "Söder ALERTS"),
                Set.copyOf(journal.page(patient, parts, JournalFilter.NONE, 100, null).items().stream()
                        .map(item -> item.unit().name() + " " + item.category())
                        .toList()));
        JournalSummary summary = journal.summary(patient, parts);
        assertEquals(
                List.of(2L, 1L),
                summary.units().stream().map(JournalSummary.UnitCount::entries).toList());
        for (JournalScope nothing : List.of(
                new JournalScope(Map.of(), true),
                new JournalScope(Map.of(north, Set.of()), true),
                new JournalScope(Map.of(new UnitId(uuids.next()), EnumSet.allOf(JournalCategory.class)), true))) {
            assertEquals(
                    List.of(),
                    journal.page(patient, nothing, JournalFilter.NONE, 100, null)
                            .items());
            assertEquals(new JournalSummary(List.of(), List.of(), null, null), journal.summary(patient, nothing));
        }
    }

    @Test
    void a_filter_narrows_a_scope_and_never_widens_it() {
        entry(north, JournalCategory.NOTES, NOON, Hidden.NO);
        UUID outside = entry(south, JournalCategory.NOTES, NOON, Hidden.NO);
        JournalScope parts = new JournalScope(Map.of(north, EnumSet.of(JournalCategory.NOTES)), true);
        JournalFilter elsewhere = new JournalFilter(Set.of(), Set.of(south.value()), null, null);
        assertEquals(
                List.of(), journal.page(patient, parts, elsewhere, 100, null).items());
        assertTrue(journal.entry(patient, parts, outside).isEmpty());
        assertTrue(journal.place(patient, parts, outside).isEmpty());
        assertTrue(journal.entry(patient, ALL, outside).isPresent());
    }

    @Test
    void another_patients_entry_is_not_there() {
        UUID entry = entry(north, JournalCategory.NOTES, NOON, Hidden.NO);
        PersonId other = new PersonId(uuids.next());
        assertTrue(journal.entry(other, ALL, entry).isEmpty());
        assertTrue(journal.place(other, ALL, entry).isEmpty());
        assertTrue(!hiding.set(other, entry, Hidden.FROM_EVERYONE));
        assertTrue(journal.entry(patient, ALL, entry).isPresent());
    }

    @Test
    void answers_are_byte_for_byte_the_same_with_and_without_hidden_entries() {
        List<UUID> hidden = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entry(north, JournalCategory.NOTES, NOON.minusSeconds(i * 60L), Hidden.NO);
        }
        String without = answers();
        for (int i = 0; i < 12; i += 2) {
            // between, at the same instant, newest and oldest; at a unit and in a category that have nothing else
            hidden.add(entry(north, JournalCategory.NOTES, NOON.minusSeconds(i * 60L + 30), Hidden.FROM_GUARDIANS));
            hidden.add(entry(north, JournalCategory.NOTES, NOON.minusSeconds(i * 60L), Hidden.FROM_EVERYONE));
        }
        hidden.add(entry(south, JournalCategory.ALERTS, NOON.plusSeconds(60), Hidden.FROM_GUARDIANS));
        hidden.add(entry(south, JournalCategory.GROWTH, NOON.minusSeconds(86_400), Hidden.FROM_EVERYONE));
        assertEquals(without, answers());
        hidden.forEach(id -> {
            assertTrue(journal.entry(patient, GUARDIANS, id).isEmpty());
            assertTrue(journal.place(patient, GUARDIANS, id).isEmpty());
        });
    }

    /** All that a guardian can ask of lists: the pages of several sizes with their cursors, and the summary. */
    private String answers() {
        List<Object> answers = new ArrayList<>();
        for (int limit : List.of(1, 3, 5, 12, 100)) {
            JournalCursor cursor = null;
            do {
                JournalPage page = journal.page(patient, GUARDIANS, JournalFilter.NONE, limit, cursor);
                answers.add(page);
                cursor = page.nextCursor() == null
                        ? null
                        : JournalCursor.decode(page.nextCursor()).orElseThrow();
            } while (cursor != null);
        }
        answers.add(journal.summary(patient, GUARDIANS));
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_hidden_from_everyone_is_seen_by_nobody() {
        UUID fromGuardians = entry(north, JournalCategory.NOTES, NOON, Hidden.FROM_GUARDIANS);
        UUID fromEveryone = entry(north, JournalCategory.NOTES, NOON, Hidden.FROM_EVERYONE);
        assertTrue(journal.entry(patient, ALL, fromGuardians).isPresent());
        assertTrue(journal.entry(patient, GUARDIANS, fromGuardians).isEmpty());
        assertTrue(journal.entry(patient, ALL, fromEveryone).isEmpty());
    }

    @Test
    void a_cursor_keeps_its_place_when_entries_come_and_go() {
        List<UUID> before = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            // three at each instant: the order among them is the id's
            before.addFirst(entry(north, JournalCategory.NOTES, NOON.minusSeconds(i / 3 * 60L), Hidden.NO));
        }
        JournalPage first = journal.page(patient, ALL, JournalFilter.NONE, 4, null);
        entry(north, JournalCategory.NOTES, NOON.plusSeconds(1), Hidden.NO);
        entry(north, JournalCategory.NOTES, NOON, Hidden.NO);
        hiding.set(patient, first.items().getLast().id(), Hidden.FROM_EVERYONE);
        String next = first.nextCursor();
        assertNotNull(next);
        JournalPage second = journal.page(
                patient,
                ALL,
                JournalFilter.NONE,
                100,
                JournalCursor.decode(next).orElseThrow());
        assertNull(second.nextCursor());
        List<UUID> seen =
                new ArrayList<>(first.items().stream().map(JournalItem::id).toList());
        second.items().stream().map(JournalItem::id).forEach(seen::add);
        assertEquals(Set.copyOf(before), Set.copyOf(seen));
        assertEquals(9, seen.size());
    }

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        // winter, summer, and both nights when the clocks change
        "2026-01-14T22:59:59.999999Z, 2026-01-14",
        "2026-01-14T23:00:00Z,        2026-01-15",
        "2025-07-14T21:59:59.999999Z, 2025-07-14",
        "2025-07-14T22:00:00Z,        2025-07-15",
        "2026-03-28T22:59:59Z,        2026-03-28",
        "2026-03-28T23:00:00Z,        2026-03-29",
        "2026-03-29T21:59:59Z,        2026-03-29",
        "2026-03-29T22:00:00Z,        2026-03-30",
        "2025-10-25T21:59:59Z,        2025-10-25",
        "2025-10-25T22:00:00Z,        2025-10-26",
        "2025-10-26T22:59:59Z,        2025-10-26",
        "2025-10-26T23:00:00Z,        2025-10-27",
    })
    void a_day_is_a_swedish_day(Instant at, LocalDate day) {
        UUID entry = entry(north, JournalCategory.NOTES, at, Hidden.NO);
        assertEquals(List.of(entry), on(day));
        assertEquals(List.of(), on(day.minusDays(1)));
        assertEquals(List.of(), on(day.plusDays(1)));
        JournalSummary summary = journal.summary(patient, ALL);
        assertEquals(day, summary.firstOn());
        assertEquals(day, summary.lastOn());
    }

    private List<UUID> on(LocalDate day) {
        JournalFilter filter = new JournalFilter(
                Set.of(),
                Set.of(),
                day.atStartOfDay(PortalClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
        return journal.page(patient, ALL, filter, 100, null).items().stream()
                .map(JournalItem::id)
                .toList();
    }

    @Test
    void what_has_not_happened_yet_does_not_show() {
        UUID future = entry(north, JournalCategory.NOTES, Instant.parse("2099-01-01T00:00:00Z"), Hidden.NO);
        assertEquals(
                List.of(),
                journal.page(patient, ALL, JournalFilter.NONE, 100, null).items());
        assertTrue(journal.entry(patient, ALL, future).isEmpty());
        assertEquals(List.of(), journal.summary(patient, ALL).units());
    }

    private UUID entry(UnitId unit, JournalCategory category, Instant at, Hidden hidden) {
        UUID id = uuids.next();
        Draft draft = new Draft(
                new SourceKey("Observation", id.toString()),
                new EntryDate(FhirDate.parse(at.toString()), "Bundle.entry[0]"),
                category,
                new UnitRef("x", true, "X"),
                "Titel",
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Set.of());
        QuarkusTransaction.requiringNew()
                .run(() -> table.insert(
                        patient, "test", id, List.of(new JournalTable.Row(draft, id, unit.value(), "[]"))));
        assertTrue(hiding.set(patient, id, hidden));
        return id;
    }
}

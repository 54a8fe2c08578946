package se.vardombud.journal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/**
 * What care has hidden, by what the source calls it. It outlives the entries, so that no import shows again what was hidden; which of them
 * show follows from it. To be used by whoever holds the {@link JournalLock}.
 */
@Singleton
class HidingTable {
    private static final String ENTRIES =
            "select id, source_type, source_id, hidden from journal_entry where patient_id = ? and source = ?";
    private static final String PARTS =
            """
            select p.entry_id, p.source_type, p.source_id from journal_entry_part p
            join journal_entry e on e.patient_id = p.patient_id and e.id = p.entry_id
            where p.patient_id = ? and e.source = ?""";
    private static final String HIDINGS =
            "select source_type, source_id, hidden from journal_hiding where patient_id = ? and source = ?";
    private static final String SHOW =
            "delete from journal_hiding where patient_id = ? and source = ? and source_type = ? and source_id = ?";
    private static final String HIDE =
            "insert into journal_hiding (patient_id, source, source_type, source_id, hidden) values (?, ?, ?, ?, ?)";
    private static final String SET = "update journal_entry set hidden = ? where patient_id = ? and id = ?";
    private final JournalRows rows;

    HidingTable(JournalRows rows) {
        this.rows = rows;
    }

    /** The journal that a source has given a patient, as far as hiding goes. */
    Told told(PersonId patient, String source) {
        Map<UUID, Entry> entries = new HashMap<>();
        rows.read(
                        ENTRIES,
                        row -> new Entry(
                                row.getObject(1, UUID.class),
                                new SourceKey(row.getString(2), row.getString(3)),
                                Hidden.valueOf(row.getString(4)),
                                new HashSet<>()),
                        patient.value(),
                        source)
                .forEach(entry -> entries.put(entry.id(), entry));
        rows.read(
                        PARTS,
                        row -> Map.entry(
                                row.getObject(1, UUID.class), new SourceKey(row.getString(2), row.getString(3))),
                        patient.value(),
                        source)
                .forEach(part -> {
                    Entry whole = entries.get(part.getKey());
                    if (whole != null) {
                        whole.parts().add(part.getValue());
                    }
                });
        return new Told(entries);
    }

    /** Sets from whom resources are hidden, whatever was set before. */
    void set(PersonId patient, String source, Collection<SourceKey> keys, Hidden hidden) {
        List<Object[]> named = keys.stream()
                .map(key -> new Object[] {patient.value(), source, key.type(), key.id()})
                .toList();
        rows.write(SHOW, named);
        if (hidden != Hidden.NO) {
            rows.write(
                    HIDE,
                    named.stream()
                            .map(key -> new Object[] {key[0], key[1], key[2], key[3], hidden.name()})
                            .toList());
        }
    }

    /**
     * Hides what a hidden entry tells for the first time, so that it stays hidden when it comes alone.
     *
     * @param before of the same source, before the import
     */
    void inherit(PersonId patient, String source, Told before) {
        Map<SourceKey, Hidden> hidings = hidings(patient, source);
        Told now = told(patient, source);
        Map<SourceKey, Hidden> inherited = new HashMap<>();
        for (Entry entry : now.entries().values()) {
            Hidden own = hidings.getOrDefault(entry.key(), Hidden.NO);
            Entry earlier = before.entries().get(entry.id());
            for (SourceKey part : now.only(entry)) {
                boolean first = earlier == null || !earlier.parts().contains(part);
                if (first && own.compareTo(hidings.getOrDefault(part, Hidden.NO)) > 0) {
                    inherited.merge(part, own, Hidden::stricter);
                }
            }
        }
        inherited.forEach((part, hidden) -> set(patient, source, Set.of(part), hidden));
    }

    /** Hides every entry as strictly as the strictest of what it tells, and shows the others. */
    void apply(PersonId patient, String source) {
        Map<SourceKey, Hidden> hidings = hidings(patient, source);
        List<Object[]> changed = new ArrayList<>();
        for (Entry entry : told(patient, source).entries().values()) {
            Hidden hidden = Stream.concat(Stream.of(entry.key()), entry.parts().stream())
                    .map(key -> hidings.getOrDefault(key, Hidden.NO))
                    .reduce(Hidden.NO, Hidden::stricter);
            if (hidden != entry.hidden()) {
                changed.add(new Object[] {hidden.name(), patient.value(), entry.id()});
            }
        }
        rows.write(SET, changed);
    }

    /** The source of an entry; null when the patient has no such entry. */
    @Nullable String source(PersonId patient, UUID entry) {
        return rows
                .read(
                        "select source from journal_entry where patient_id = ? and id = ?",
                        row -> row.getString(1),
                        patient.value(),
                        entry)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private Map<SourceKey, Hidden> hidings(PersonId patient, String source) {
        Map<SourceKey, Hidden> hidings = new HashMap<>();
        rows.read(
                        HIDINGS,
                        row -> Map.entry(
                                new SourceKey(row.getString(1), row.getString(2)), Hidden.valueOf(row.getString(3))),
                        patient.value(),
                        source)
                .forEach(hiding -> hidings.put(hiding.getKey(), hiding.getValue()));
        return hidings;
    }

    /** An entry, and the other resources that it tells. */
    record Entry(UUID id, SourceKey key, Hidden hidden, Set<SourceKey> parts) {}

    /** All entries of one source. */
    record Told(Map<UUID, Entry> entries) {
        /** What the entry tells that has no entry of its own. */
        Set<SourceKey> only(Entry entry) {
            Set<SourceKey> only = new HashSet<>(entry.parts());
            entries.values().forEach(other -> only.remove(other.key()));
            return only;
        }
    }
}

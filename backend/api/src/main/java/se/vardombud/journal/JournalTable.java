package se.vardombud.journal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** Writes the journal's rows, in batches and within the transaction of the caller. */
@Singleton
class JournalTable {
    private static final String KNOWN =
            "select id, source_type, source_id from journal_entry where patient_id = ? and source = ?";
    private static final String DELETE = "delete from journal_entry where patient_id = ? and id = ?";
    private static final String INSERT =
            """
            insert into journal_entry (patient_id, id, category, unit_id, occurred_at, title, excerpt, author, status, body, details,
                source, source_type, source_id, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PART =
            "insert into journal_entry_part (patient_id, entry_id, source_type, source_id) values (?, ?, ?, ?)";
    private static final String LOG =
            "insert into journal_import (patient_id, id, at, source, taken, merged, skipped) values (?, ?, ?, ?, ?, ?, ?)";
    private final JournalRows rows;

    JournalTable(JournalRows rows) {
        this.rows = rows;
    }

    /** The ids of the entries that a source's earlier imports left, by what it calls them. */
    Map<SourceKey, UUID> known(PersonId patient, String source) {
        Map<SourceKey, UUID> known = new HashMap<>();
        rows.read(
                        KNOWN,
                        row -> Map.entry(
                                new SourceKey(row.getString(2), row.getString(3)), row.getObject(1, UUID.class)),
                        patient.value(),
                        source)
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    void delete(PersonId patient, Set<UUID> ids) {
        rows.write(
                DELETE,
                ids.stream().map(id -> new Object[] {patient.value(), id}).toList());
    }

    /** Shown to all, until what is hidden is applied. */
    void insert(PersonId patient, String source, UUID importId, List<Row> made) {
        List<Object[]> parts = new ArrayList<>();
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Row row : made) {
            Draft draft = row.draft();
            SourceKey key = draft.key();
            values.add(new @Nullable Object[] {
                patient.value(),
                row.id(),
                draft.category().name(),
                row.unit(),
                draft.at().atOffset(ZoneOffset.UTC),
                draft.title(),
                draft.excerpt(),
                draft.author(),
                draft.status(),
                draft.text(),
                row.details(),
                source,
                key.type(),
                key.id(),
                importId
            });
            draft.told().forEach(part -> parts.add(new Object[] {patient.value(), row.id(), part.type(), part.id()}));
        }
        rows.write(INSERT, values);
        rows.write(PART, parts);
    }

    void log(PersonId patient, UUID id, Instant at, String source, String taken, String merged, String skipped) {
        rows.write(LOG, List.<@Nullable Object[]>of(new @Nullable Object[] {
            patient.value(), id, at.atOffset(ZoneOffset.UTC), source, taken, merged, skipped
        }));
    }

    /** A draft with what the table adds; its id outlives its content. */
    record Row(Draft draft, UUID id, UUID unit, String details) {}
}

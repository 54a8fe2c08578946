package se.vardombud.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;

/** A stored entry, for the queries; {@link JournalTable} writes the rows. */
@Entity(name = "JournalEntry")
@Table(name = "journal_entry")
@IdClass(JournalEntryRow.Key.class)
class JournalEntryRow {
    @Id
    @Column(name = "patient_id")
    UUID patientId = new UUID(0, 0);

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    JournalCategory category = JournalCategory.NOTES;

    @Column(name = "unit_id")
    UUID unitId = new UUID(0, 0);

    @Column(name = "occurred_at")
    Instant occurredAt = Instant.EPOCH;

    String title = "";

    @Nullable String excerpt;

    @Nullable String author;

    @Nullable String status;

    @Nullable @Column(length = Draft.LONGEST_TEXT)
    String body;

    @Column(length = Draft.LONGEST_TEXT)
    String details = "[]";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hidden hidden = Hidden.NO;

    record Key(UUID patientId, UUID id) implements Serializable {}
}

package se.vardombud.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;

/**
 * An entry that a bundle gives, before it is stored.
 *
 * @param parts other resources that only it tells, by FHIR type
 * @param told other resources that it tells, also those with an entry of their own
 */
public record Draft(
        SourceKey key,
        EntryDate when,
        JournalCategory category,
        UnitRef unit,
        String title,
        @Nullable String excerpt,
        @Nullable String author,
        @Nullable String status,
        @Nullable String text,
        List<JournalDetail> details,
        Map<String, Integer> parts,
        Set<SourceKey> told) {
    /** Characters of the longest text. */
    public static final int LONGEST_TEXT = 1_000_000;

    public Instant at() {
        return when.date().instant();
    }

    public Draft with(Map<String, Integer> parts, Set<SourceKey> told) {
        return new Draft(key, when, category, unit, title, excerpt, author, status, text, details, parts, told);
    }

    /** The same care some days later: also the dates in its texts move, so that they do not contradict the entry's own. */
    Draft plusDays(long days) {
        if (days == 0) {
            return this;
        }
        return new Draft(
                key,
                new EntryDate(when.date().plusDays(days), when.path()),
                category,
                unit,
                title,
                ShiftedText.of(excerpt, days),
                author,
                status,
                ShiftedText.of(text, days),
                details.stream().map(detail -> detail.plusDays(days)).toList(),
                parts,
                told);
    }
}

package se.vardombud.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;

/**
 * An entry that a bundle gives, before it is stored.
 *
 * @param parts other resources that it tells, by FHIR type
 */
record Draft(
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
        Map<String, Integer> parts) {
    Instant at() {
        return when.date().instant();
    }

    Draft with(Map<String, Integer> told) {
        return new Draft(key, when, category, unit, title, excerpt, author, status, text, details, told);
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
                parts);
    }
}

package se.vardombud.journal;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of an entry's content.
 *
 * @param label the source's own name of a result; otherwise the kind in English
 * @param value a number, a code, a text, a date (ISO) or a Swedish local time ({@code yyyy-MM-dd HH:mm})
 * @param abnormal what the source said of the value; null when it said nothing
 */
@Schema(description = "One row of an entry's content")
public record JournalDetail(
        @Schema(description = "What the row is; the page has its own words for all but RESULT, which the label names")
                DetailKind kind,
        @Schema(maxLength = 300, examples = "Hemoglobin [Mass/volume] in Blood") String label,
        @Schema(maxLength = 2000, examples = "13.6") String value,
        @Schema(maxLength = 60, examples = "g/dL") @Nullable String unit,
        @Schema(maxLength = 300, description = "Reference range, in the value's unit", examples = "11.5–15.5") @Nullable String reference,
        @Schema(description = "What the source said of the value; absent when it said nothing") @Nullable Boolean abnormal) {
    public static JournalDetail of(DetailKind kind, String value) {
        return new JournalDetail(kind, kind.label(), value, null, null, null);
    }

    JournalDetail plusDays(long days) {
        return new JournalDetail(
                kind, label, Objects.requireNonNull(ShiftedText.of(value, days)), unit, reference, abnormal);
    }
}

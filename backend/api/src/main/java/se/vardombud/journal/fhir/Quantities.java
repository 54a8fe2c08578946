package se.vardombud.journal.fhir;

import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.PlainText;

/** Amounts as people read them; the number is never rounded. */
final class Quantities {
    /** UCUM's spelling for machines, and ours. */
    private static final Map<String, String> UNITS = Map.of(
            "mm[Hg]", "mmHg",
            "10*3/uL", "10³/µL",
            "10*6/uL", "10⁶/µL",
            "10*9/L", "10⁹/L",
            "10*12/L", "10¹²/L",
            "kg/m2", "kg/m²",
            "Cel", "°C",
            "mL/min/{1.73_m2}", "mL/min/1.73 m²",
            "1", "");

    private Quantities() {}

    static Optional<String> number(Quantity quantity) {
        if (!quantity.hasValue()) {
            return Optional.empty();
        }
        String comparator = quantity.hasComparator() ? quantity.getComparator().toCode() + " " : "";
        return Optional.of(comparator + quantity.getValue().toPlainString());
    }

    /** The unit; null for a bare number, a score or a count. */
    static @Nullable String unit(Quantity quantity) {
        String unit = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
        if (unit == null || unit.startsWith("{")) {
            return null;
        }
        String shown = PlainText.line(UNITS.getOrDefault(unit, unit), 60);
        return shown.isEmpty() ? null : shown;
    }

    static Optional<String> text(Quantity quantity) {
        String unit = unit(quantity);
        return number(quantity).map(number -> unit == null ? number : number + " " + unit);
    }

    static Optional<String> text(Range range) {
        String unit = unit(range.hasHigh() ? range.getHigh() : range.getLow());
        return bounds(range.getLow(), range.getHigh()).map(bounds -> unit == null ? bounds : bounds + " " + unit);
    }

    /** The numbers of a range, either of which may be empty. */
    static Optional<String> bounds(Quantity low, Quantity high) {
        Optional<String> from = number(low);
        Optional<String> to = number(high);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(from.get() + "–" + to.get());
        }
        return to.map(text -> "≤ " + text).or(() -> from.map(text -> "≥ " + text));
    }

    static Optional<String> text(Ratio ratio) {
        return text(ratio.getNumerator())
                .flatMap(top -> text(ratio.getDenominator()).map(bottom -> top + " / " + bottom));
    }
}

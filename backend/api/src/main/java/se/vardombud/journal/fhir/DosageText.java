package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/** A dose in words: the prescriber's own when there are any, else made of the coded parts. */
final class DosageText {
    private static final Map<String, String> UNITS =
            Map.of("s", "second", "min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "a", "year");

    private DosageText() {}

    /** Empty when the dosage says nothing. */
    static String of(Dosage dosage) {
        if (dosage.hasText()) {
            return FhirText.withoutTag(dosage.getText());
        }
        List<String> parts = new ArrayList<>();
        dosage.getDoseAndRate().stream()
                .findFirst()
                .filter(Dosage.DosageDoseAndRateComponent::hasDose)
                .flatMap(dose -> FhirText.of(dose.getDose()))
                .map(dose -> dose + " at a time")
                .ifPresent(parts::add);
        if (dosage.getTiming().hasRepeat()) {
            parts.add(repeat(dosage.getTiming().getRepeat()));
        }
        FhirText.title(dosage.getTiming().getCode()).ifPresent(parts::add);
        if (dosage.hasAsNeededBooleanType() && dosage.getAsNeededBooleanType().booleanValue()) {
            parts.add("as needed");
        }
        FhirText.titles(dosage.getAdditionalInstruction()).ifPresent(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String repeat(TimingRepeatComponent repeat) {
        if (!repeat.hasFrequency() || !repeat.hasPeriod() || !repeat.hasPeriodUnit()) {
            return "";
        }
        String unit = UNITS.getOrDefault(
                repeat.getPeriodUnit().toCode(), repeat.getPeriodUnit().toCode());
        String period = repeat.getPeriod().stripTrailingZeros().toPlainString();
        String times = repeat.getFrequency() == 1 ? "once" : repeat.getFrequency() + " times";
        return times + (period.equals("1") ? " a " + unit : " every " + period + " " + unit + "s");
    }
}

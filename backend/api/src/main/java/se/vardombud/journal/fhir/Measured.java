package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.SampledData;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.PlainText;

/** The values of an observation, as rows. */
final class Measured {
    private static final Set<String> ABNORMAL = Set.of("A", "AA", "H", "HH", "HU", "L", "LL", "LU", "HX", "LX");
    private static final Set<String> NORMAL = Set.of("N");
    private static final String SYSTOLIC = "8480-6";
    private static final String DIASTOLIC = "8462-4";
    private static final Pattern METHOD = Pattern.compile(" (\\[|in ).*");

    private Measured() {}

    /** The value and those of its components; a row with an empty value for one that says why it has none. */
    static List<JournalDetail> rows(Observation observation, ResourceContext context) {
        List<JournalDetail> rows = new ArrayList<>();
        row(
                        observation.getCode(),
                        observation.getValue(),
                        observation.getDataAbsentReason(),
                        observation.getReferenceRange(),
                        observation.getInterpretation(),
                        context)
                .ifPresent(rows::add);
        observation.getComponent().forEach(component -> row(
                        component.getCode(),
                        component.getValue(),
                        component.getDataAbsentReason(),
                        component.getReferenceRange(),
                        component.getInterpretation(),
                        context)
                .ifPresent(rows::add));
        return rows;
    }

    /** The rows on one line; a blood pressure as people say it. */
    static String line(Observation observation, List<JournalDetail> rows) {
        Optional<String> systolic = component(observation, SYSTOLIC);
        Optional<String> diastolic = component(observation, DIASTOLIC);
        if (systolic.isPresent() && diastolic.isPresent()) {
            return systolic.get() + "/" + diastolic.get() + " mmHg";
        }
        return rows.size() == 1 ? value(rows.getFirst()) : line(rows);
    }

    /** Several rows on one line. LOINC's names say the whole method; on one line what was measured will do. */
    static String line(List<JournalDetail> rows) {
        return rows.stream()
                .map(row -> METHOD.matcher(row.label()).replaceFirst("") + " " + value(row))
                .collect(Collectors.joining(" · "));
    }

    static String value(JournalDetail row) {
        return row.unit() == null ? row.value() : row.value() + " " + row.unit();
    }

    private static Optional<JournalDetail> row(
            CodeableConcept code,
            @Nullable Type value,
            CodeableConcept absent,
            List<ObservationReferenceRangeComponent> ranges,
            List<CodeableConcept> interpretation,
            ResourceContext context) {
        Optional<String> text = value == null || value instanceof SampledData
                ? FhirText.title(absent)
                : value instanceof Quantity quantity ? Quantities.number(quantity) : context.dateText(value);
        String unit = value instanceof Quantity quantity ? Quantities.unit(quantity) : null;
        String label = FhirText.title(code).orElse(DetailKind.RESULT.label());
        return text.map(shown -> new JournalDetail(
                DetailKind.RESULT,
                PlainText.line(label, 300),
                PlainText.line(shown, 2000),
                unit,
                reference(ranges),
                abnormal(interpretation)));
    }

    private static @Nullable String reference(List<ObservationReferenceRangeComponent> ranges) {
        return ranges.stream()
                .map(range -> range.hasText()
                        ? range.getText()
                        : Quantities.bounds(range.getLow(), range.getHigh()).orElse(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> PlainText.line(text, 300))
                .orElse(null);
    }

    private static @Nullable Boolean abnormal(List<CodeableConcept> interpretation) {
        Set<String> codes = interpretation.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(Coding::hasCode)
                .map(Coding::getCode)
                .collect(Collectors.toSet());
        if (codes.stream().anyMatch(ABNORMAL::contains)) {
            return true;
        }
        return codes.stream().anyMatch(NORMAL::contains) ? false : null;
    }

    private static Optional<String> component(Observation observation, String loinc) {
        return observation.getComponent().stream()
                .filter(component -> component.getCode().getCoding().stream().anyMatch(c -> loinc.equals(c.getCode())))
                .filter(Observation.ObservationComponentComponent::hasValueQuantity)
                .findFirst()
                .flatMap(component -> Quantities.number(component.getValueQuantity()));
    }
}

package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** FHIR's data types in words. */
final class FhirText {
    /** SNOMED CT's full names end in what kind of concept it is, for terminologists. */
    private static final Pattern SEMANTIC_TAG = Pattern.compile(
            " \\((disorder|finding|situation|procedure|regime/therapy|observable entity|event|morphologic abnormality|substance|product|qualifier value|person)\\)$");

    private static final Map<String, String> SYSTEMS = Map.of(
            "http://snomed.info/sct", "SNOMED CT",
            "http://loinc.org", "LOINC",
            "http://www.nlm.nih.gov/research/umls/rxnorm", "RxNorm",
            "http://hl7.org/fhir/sid/cvx", "CVX",
            "http://www.whocc.no/atc", "ATC",
            "http://hl7.org/fhir/sid/icd-10", "ICD-10",
            "http://hl7.org/fhir/sid/icd-10-se", "ICD-10-SE",
            "urn:oid:1.2.752.108.1", "NPU");

    private FhirText() {}

    /** What a concept is called: its text, a code's display, or the code itself. */
    static Optional<String> title(CodeableConcept concept) {
        return Optional.ofNullable(concept.getText())
                .or(() -> concept.getCoding().stream()
                        .map(Coding::getDisplay)
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> concept.getCoding().stream()
                        .map(Coding::getCode)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(FhirText::withoutTag)
                .filter(text -> !text.isBlank());
    }

    static String withoutTag(String text) {
        return SEMANTIC_TAG.matcher(text.strip()).replaceFirst("");
    }

    /** Several concepts, with commas. */
    static Optional<String> titles(List<CodeableConcept> concepts) {
        return joined(
                concepts.stream().flatMap(concept -> title(concept).stream()).toList());
    }

    /** A concept's codes with the names of their systems. */
    static Optional<String> codes(CodeableConcept concept) {
        return joined(concept.getCoding().stream()
                .filter(Coding::hasCode)
                .map(coding -> coding.hasSystem()
                        ? SYSTEMS.getOrDefault(coding.getSystem(), coding.getSystem()) + " " + coding.getCode()
                        : coding.getCode())
                .toList());
    }

    /** The code of a concept that FHIR defines, such as a status. */
    static String code(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    static Optional<String> displays(List<Reference> references) {
        return joined(references.stream()
                .map(Reference::getDisplay)
                .filter(Objects::nonNull)
                .toList());
    }

    /** A value in words; empty for one that has none. */
    static Optional<String> of(Type value) {
        return switch (value) {
            case CodeableConcept concept -> title(concept);
            case Age age -> Quantities.text(age);
            case Quantity quantity -> Quantities.text(quantity);
            case Range range -> Quantities.text(range);
            case Ratio ratio -> Quantities.text(ratio);
            case StringType text -> Optional.ofNullable(text.getValue());
            case PrimitiveType<?> primitive -> Optional.ofNullable(primitive.getValueAsString());
            default -> Optional.empty();
        };
    }

    static Optional<String> joined(List<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().distinct().collect(Collectors.joining(", ")));
    }
}

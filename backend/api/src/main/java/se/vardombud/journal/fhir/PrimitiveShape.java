package se.vardombud.journal.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import se.vardombud.journal.FhirDate;
import se.vardombud.journal.PlainText;

/** Holds a single value to its FHIR type. */
final class PrimitiveShape {
    /** Far beyond any measurement; a number such as 1e999999999 is a few characters here and a gigabyte when written out. */
    private static final int MOST_DIGITS = 40;

    private PrimitiveShape() {}

    /** What is wrong with the value; empty when nothing is. */
    static Optional<String> problem(
            JsonNode value, BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type) {
        String name = type.getName();
        String wanted = "is not a valid " + name;
        boolean fits =
                switch (name) {
                    case "boolean" -> value.isBoolean();
                    case "integer", "positiveInt", "unsignedInt" -> value.isIntegralNumber();
                    case "decimal" -> value.isNumber() && writable(value.decimalValue());
                    default -> value.isTextual() && !value.textValue().isBlank();
                };
        if (!fits) {
            return Optional.of(wanted);
        }
        if (value.isTextual() && PlainText.unstorable(value.textValue())) {
            return Optional.of("holds a control character or half a surrogate pair");
        }
        return parses(value.asText(), name, child, type) ? Optional.empty() : Optional.of(wanted);
    }

    private static boolean writable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static boolean parses(
            String text, String name, BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type) {
        try {
            switch (name) {
                case "date", "dateTime", "instant" -> FhirDate.parse(text);
                case "xhtml" -> {}
                default -> {
                    if (type.newInstance(child.getInstanceConstructorArguments()) instanceof IPrimitiveType<?> made) {
                        made.setValueAsString(text);
                    }
                }
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}

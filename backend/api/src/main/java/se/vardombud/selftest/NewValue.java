package se.vardombud.selftest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** One value as staff write it: a number, with its limits where there are some, or words. */
@Schema(
        name = "NewSelfTestValue",
        description = "A number or words. Limits are only for numbers; what has none is said to deviate or not.",
        examples = "{\"name\": \"Ferritin\", \"number\": 9.5, \"unit\": \"µg/L\", \"low\": 15, \"high\": 150}")
record NewValue(
        @NotNull @Size(max = 100) String name,
        @Schema(description = "At most nine digits and four decimals") @Nullable BigDecimal number,
        @Size(max = 200) @Nullable String words,
        @Size(max = 30) @Nullable String unit,
        @Schema(description = "The least that is usual") @Nullable BigDecimal low,
        @Schema(description = "The most that is usual") @Nullable BigDecimal high,
        @Size(max = 200) @Schema(description = "What is usual, in words") @Nullable String reference,
        @Schema(description = "Whether it deviates; left out when limits tell") @Nullable Boolean deviates) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 4;

    /**
     * The value as it is kept. What the limits tell is not for anybody to say otherwise.
     *
     * @throws ProblemException 422 when something is missing, too much or contradicts itself
     */
    Measurement checked() {
        String written = Written.optional("values.words", words);
        if (number == null == (written == null)) {
            throw Invalid.value("values.number", "must be given, or words in its place");
        }
        if (number == null && (low != null || high != null)) {
            throw Invalid.value("values.low", "must be left out of words");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw Invalid.value("values.high", "must not be below low");
        }
        return new Measurement(
                Written.required("values.name", name, 1),
                decimal("values.number", number),
                written,
                Written.optional("values.unit", unit),
                decimal("values.low", low),
                decimal("values.high", high),
                Written.optional("values.reference", reference),
                assessment());
    }

    private Assessment assessment() {
        boolean limits = number != null && (low != null || high != null);
        if (limits != (deviates == null)) {
            throw Invalid.value(
                    "values.deviates",
                    limits ? "must be left out: the limits tell" : "must be given: there are no limits");
        }
        if (deviates != null) {
            return deviates ? Assessment.DEVIATING : Assessment.WITHIN;
        }
        if (number != null && low != null && number.compareTo(low) < 0) {
            return Assessment.BELOW;
        }
        return number != null && high != null && number.compareTo(high) > 0 ? Assessment.ABOVE : Assessment.WITHIN;
    }

    private static @Nullable BigDecimal decimal(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        // long: an exponent may be anything.
        long digits = (long) stripped.precision() - stripped.scale();
        if (digits > MOST_DIGITS || stripped.scale() > MOST_DECIMALS) {
            throw Invalid.value(field, "must have at most nine digits and four decimals");
        }
        return Measurement.plain(stripped);
    }

    /** Says nothing of the value: records end up in logs. */
    @Override
    public String toString() {
        return "NewSelfTestValue[]";
    }
}

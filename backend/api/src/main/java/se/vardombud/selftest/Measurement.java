package se.vardombud.selftest;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value of a result: a number, with its limits where there are some, or words. */
@Schema(name = "SelfTestValue", description = "One value: a number or words", examples = Measurement.EXAMPLE)
record Measurement(
        @Schema(maxLength = 100) String name,
        @Nullable BigDecimal number,
        @Schema(maxLength = 200) @Nullable String words,
        @Schema(maxLength = 30) @Nullable String unit,
        @Schema(description = "The least that is usual") @Nullable BigDecimal low,
        @Schema(description = "The most that is usual") @Nullable BigDecimal high,
        @Schema(maxLength = 200, description = "What is usual, in words") @Nullable String reference,
        Assessment assessment) {
    static final String EXAMPLE =
            """
            {"name": "Ferritin", "number": 9.5, "unit": "µg/L", "low": 15, "high": 150, "assessment": "BELOW"}""";

    static Measurement read(ResultSet row) throws SQLException {
        return new Measurement(
                row.getString("name"),
                plain(row.getBigDecimal("number")),
                row.getString("words"),
                row.getString("unit"),
                plain(row.getBigDecimal("low")),
                plain(row.getBigDecimal("high")),
                row.getString("reference"),
                Assessment.valueOf(row.getString("assessment")));
    }

    /** Without zeros that say nothing, and never with an exponent. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Says nothing of the value: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestValue[]";
    }
}

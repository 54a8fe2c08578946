package se.vardombud.selftest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Statements;

/** That there is a result, without what it says: one reads that when one is ready for it. */
@Schema(name = "SelfTestResultItem", description = "That there is a result", examples = ResultItem.EXAMPLE)
record ResultItem(
        @Schema(description = "The id of its order") UUID resultId,
        @Schema(maxLength = 100) String title,
        Unit clinic,
        Instant answeredAt,
        @Schema(description = "Whether the asker has read it") boolean read) {
    static final String EXAMPLE =
            """
            {"resultId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d66", "title": "Järnförråd", \
            "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, \
            "answeredAt": "2026-11-21T09:00:00Z", "read": false}""";

    static ResultItem read(ResultSet row) throws SQLException {
        return new ResultItem(
                row.getObject("order_id", UUID.class),
                row.getString("title"),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                Statements.instant(row, "answered_at"),
                row.getBoolean("has_read"));
    }

    /** Says nothing of the test: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestResultItem[" + resultId + "]";
    }
}

package se.vardombud.selftest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of self-test, to the staff of the clinic that offers it. */
@Schema(
        name = "UnitSelfTestOffer",
        description = "What the clinic offers, or has",
        examples = "{\"offerId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65\", \"test\": " + SelfTest.EXAMPLE
                + ", \"open\": true, \"version\": 0}")
record UnitOffer(
        UUID offerId,
        SelfTest test,
        @Schema(description = "Whether it can be ordered") boolean open,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String COLUMNS = "f.id as offer_id, f.opened, f.version, " + SelfTest.COLUMNS;

    static UnitOffer read(ResultSet row) throws SQLException {
        return new UnitOffer(
                row.getObject("offer_id", UUID.class),
                SelfTest.read(row),
                row.getBoolean("opened"),
                row.getInt("version"));
    }
}

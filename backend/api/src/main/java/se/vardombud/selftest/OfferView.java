package se.vardombud.selftest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Region;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;

/** A self-test that can be ordered, to the patient's side. */
@Schema(name = "SelfTestOffer", description = "A self-test that can be ordered", examples = OfferView.EXAMPLE)
record OfferView(
        UUID offerId,
        Unit clinic,
        @Nullable Region region,
        SelfTest test,
        @Schema(description = "One is ordered already, and has no result yet") boolean inProgress) {
    static final String EXAMPLE = "{\"offerId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65\", "
            + "\"clinic\": {\"id\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61\", \"name\": \"Kullens vårdcentral\"}, "
            + "\"region\": \"STOCKHOLM\", \"test\": " + SelfTest.EXAMPLE + ", \"inProgress\": false}";

    static OfferView read(ResultSet row) throws SQLException {
        String region = row.getString("region");
        return new OfferView(
                row.getObject("offer_id", UUID.class),
                new Unit(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name")),
                region == null ? null : Region.valueOf(region),
                SelfTest.read(row),
                row.getBoolean("in_progress"));
    }
}

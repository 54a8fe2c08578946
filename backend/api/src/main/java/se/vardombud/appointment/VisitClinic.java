package se.vardombud.appointment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;

/** The clinic of a visit: where to go, and whom to call. */
@Schema(description = "The clinic of a visit", examples = VisitClinic.EXAMPLE)
record VisitClinic(
        UnitId clinicId,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 300, description = "Street, postal code and city on one line") @Nullable String address,
        @Schema(maxLength = 30) @Nullable String phone,
        @Schema(description = "Within how many days the clinic answers requests") @Nullable Integer answersWithinDays) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral", \
            "address": "Kullvägen 3, 123 45 Exempelstad", "phone": "010-123 45 67"}""";
}

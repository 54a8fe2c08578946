package se.vardombud.clinic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clinic, to somebody who looks for one. */
@Schema(name = "Clinic", description = "A clinic", examples = ClinicView.EXAMPLE)
record ClinicView(
        UnitId clinicId,
        @Schema(maxLength = 200) String name,
        @Nullable Region region,
        @Schema(maxLength = 60) @Nullable String city,
        List<Service> offers) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral", "region": "STOCKHOLM", \
            "city": "Exempelstad", "offers": ["APPOINTMENT_SLOT", "MESSAGE"]}""";
}

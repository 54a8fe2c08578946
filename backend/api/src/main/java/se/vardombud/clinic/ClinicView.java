package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clinic, to somebody who looks for one. */
@Schema(name = "Clinic", description = "A clinic", examples = ClinicView.EXAMPLE)
record ClinicView(UnitId clinicId, @Schema(maxLength = 200) String name) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}""";
}

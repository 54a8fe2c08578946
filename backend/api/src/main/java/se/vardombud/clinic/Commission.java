package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One staff member's post at one unit (medarbetaruppdrag). */
@Schema(description = "A post at a unit", examples = Commission.EXAMPLE)
public record Commission(UnitId unitId, @Schema(maxLength = 200) String unitName, Role role) {
    static final String EXAMPLE =
            """
            {"unitId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "unitName": "Kullens vårdcentral", "role": "PHYSICIAN"}""";
}

package se.vardombud.clinic;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clinic, with all that one may want to know before turning to it.
 *
 * @param phone as it is dialled within Sweden, such as 08-465 004 01
 * @param openingHours empty when not known
 * @param offers in the order of {@link Service}
 */
@Schema(description = "A clinic, with what one may want to know of it", examples = ClinicDetails.EXAMPLE)
public record ClinicDetails(
        UnitId clinicId,
        @Schema(maxLength = 200) String name,
        @Nullable Region region,
        @Nullable ClinicAddress address,
        @Schema(maxLength = 20, description = "As it is dialled within Sweden", examples = "08-465 004 01") @Nullable String phone,
        List<OpeningHours> openingHours,
        List<Service> offers,
        @Schema(
                        minimum = "1",
                        maximum = "60",
                        description = "Working days within which the clinic says that it answers")
                @Nullable Integer answersWithinDays,
        @Schema(maxLength = 500, description = "In Swedish") @Nullable String about) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral", "region": "STOCKHOLM", \
            "address": {"street": "Kullvägen 2", "postalCode": "12345", "city": "Exempelstad"}, "phone": "08-465 004 01", \
            "openingHours": [{"days": ["MONDAY", "TUESDAY"], "opens": "07:45", "closes": "17:00"}], \
            "offers": ["APPOINTMENT_SLOT", "MESSAGE"], "answersWithinDays": 2, "about": "Vårdcentral med barnmottagning."}""";
}

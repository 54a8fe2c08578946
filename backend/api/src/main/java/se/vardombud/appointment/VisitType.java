package se.vardombud.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clinic calls one kind of visit, and how it is booked. */
@Schema(description = "A kind of visit, as the clinic calls it", examples = VisitType.EXAMPLE)
record VisitType(
        UUID typeId,
        @Schema(maxLength = 100) String name,
        @Schema(minimum = "5", maximum = "480", description = "Usual length") int minutes,
        @Schema(
                        minimum = "0",
                        maximum = "336",
                        description = "Hours before the visit until which it may be cancelled or moved")
                int cancelHours) {
    static final String EXAMPLE =
            """
            {"typeId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", "name": "Läkarbesök", "minutes": 30, "cancelHours": 24}""";
    /** Where a visit has no kind. */
    static final int USUAL_CANCEL_HOURS = 24;

    Instant cancelUntil(Instant startsAt) {
        return startsAt.minus(Duration.ofHours(cancelHours));
    }
}

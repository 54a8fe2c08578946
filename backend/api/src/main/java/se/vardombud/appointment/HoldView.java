package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that is kept while somebody makes up their mind. */
@Schema(name = "AppointmentHold", description = "A time that is kept for a while", examples = HoldView.EXAMPLE)
record HoldView(
        UUID holdId,
        SlotView slot,
        VisitClinic clinic,
        @Schema(description = "Kept until then") Instant expiresAt,
        @Schema(description = "The visit may be cancelled or moved until then, once it is booked")
                Instant cancelUntil) {
    static final String EXAMPLE = "{\"holdId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65\", \"slot\": " + SlotView.EXAMPLE
            + ", \"clinic\": " + VisitClinic.EXAMPLE
            + ", \"expiresAt\": \"2026-05-20T12:05:00Z\", \"cancelUntil\": \"2026-06-01T07:00:00Z\"}";
}

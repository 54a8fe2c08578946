package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.DoneBy;

/** A wish for a visit, to those who may see the patient's. */
@Schema(name = "AppointmentRequest", description = "A wish for a visit, which the clinic answers")
record RequestView(
        UUID requestId,
        VisitClinic clinic,
        @Schema(maxLength = 100, description = "What the clinic calls the kind of visit") @Nullable String type,
        @Schema(maxLength = 2000, description = "What it is about") String about,
        Wishes wishes,
        @Schema(description = "Whether the clinic may call") boolean contactByPhone,
        VisitRequest.Status status,
        Instant sentAt,
        DoneBy by,
        @Nullable Instant closedAt,
        @Schema(maxLength = 1000, description = "Why the clinic gives no time, and what to do instead") @Nullable String refusal,
        @Schema(description = "The visit that the clinic gave") @Nullable UUID appointmentId) {
    static RequestView of(VisitRequest request, VisitClinic clinic, DoneBy by) {
        return new RequestView(
                request.id(),
                clinic,
                request.typeName(),
                request.about(),
                request.wishes(),
                request.contactByPhone(),
                request.status(),
                request.sentAt(),
                by,
                request.closedAt(),
                request.refusal(),
                request.appointment());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "RequestView[" + requestId + "]";
    }
}

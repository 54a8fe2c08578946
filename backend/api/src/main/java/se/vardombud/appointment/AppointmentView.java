package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.DoneBy;

/** A visit, to those who may see the patient's. */
@Schema(name = "Appointment", description = "A visit that is booked, or was", examples = AppointmentView.EXAMPLE)
record AppointmentView(
        UUID appointmentId,
        VisitClinic clinic,
        Instant startsAt,
        Instant endsAt,
        @Schema(description = "For another time of the same kind") @Nullable UUID typeId,
        @Schema(maxLength = 100, description = "What the clinic calls the kind of visit") @Nullable String type,
        @Schema(maxLength = 100, description = "Where in the clinic") @Nullable String place,
        @Schema(maxLength = 100, description = "Whom one meets, by title") @Nullable String staffTitle,
        @Schema(maxLength = 2000, description = "What it is about, in the words of who booked or asked for it")
                @Nullable String reason,
        @Schema(description = "The request that the clinic answered with it") @Nullable UUID requestId,
        Appointment.Status status,
        @Schema(description = "It may be cancelled or moved until then") Instant cancelUntil,
        @Schema(description = "Whether it may be cancelled now") boolean mayCancel,
        @Schema(description = "Whether it may be moved to another free time now") boolean mayRebook,
        Instant bookedAt,
        DoneBy by,
        @Nullable Changed changed,
        @Schema(maxLength = 500, description = "Why the clinic cancelled it") @Nullable String cancelReason) {
    static final String EXAMPLE =
            """
            {"appointmentId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64", "clinic": """
                    + VisitClinic.EXAMPLE
                    + """
            , "startsAt": "2026-06-02T07:00:00Z", "endsAt": "2026-06-02T07:30:00Z", "typeId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", \
            "type": "Läkarbesök", "status": "BOOKED", "cancelUntil": "2026-06-01T07:00:00Z", "mayCancel": true, "mayRebook": true, \
            "bookedAt": "2026-05-20T12:00:00Z", "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}}""";

    @Schema(name = "AppointmentChange", description = "When and by whom it was last moved or cancelled")
    record Changed(Instant at, DoneBy by) {}

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "AppointmentView[" + appointmentId + "]";
    }
}

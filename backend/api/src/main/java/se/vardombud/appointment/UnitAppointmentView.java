package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.ErrandPatient;

/** A booked visit, to the unit's staff. */
@Schema(name = "UnitAppointment", description = "A booked visit")
record UnitAppointmentView(
        UUID appointmentId,
        ErrandPatient patient,
        Instant startsAt,
        Instant endsAt,
        @Schema(maxLength = 100) @Nullable String type,
        @Schema(maxLength = 100) @Nullable String place,
        @Schema(maxLength = 100) @Nullable String staffTitle,
        @Schema(maxLength = 2000, description = "In the words of who booked or asked for it") @Nullable String reason,
        DoneBy by) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitAppointmentView[" + appointmentId + "]";
    }
}

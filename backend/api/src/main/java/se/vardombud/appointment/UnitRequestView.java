package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.ErrandPatient;

/** A wish for a visit, to the unit's staff. */
@Schema(name = "UnitAppointmentRequest", description = "A wish for a visit that waits for the unit's answer")
record UnitRequestView(
        UUID requestId,
        ErrandPatient patient,
        @Nullable UUID typeId,
        @Schema(maxLength = 100) @Nullable String type,
        @Schema(maxLength = 2000) String about,
        Wishes wishes,
        boolean contactByPhone,
        Instant sentAt,
        DoneBy by) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitRequestView[" + requestId + "]";
    }
}

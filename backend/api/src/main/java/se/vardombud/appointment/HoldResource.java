package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A free time is kept for five minutes before it is booked. */
@Path(Api.V1 + "/patients/{patientId}/appointment-holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class HoldResource {
    private final Appointments appointments;

    HoldResource(Appointments appointments) {
        this.appointments = appointments;
    }

    @POST
    @ResponseStatus(201)
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "holdAppointmentSlot",
            summary = "Keep a free time for five minutes",
            description =
                    "In place of any other that the asker holds for the patient. 409 with code SLOT_TAKEN and `nextFree` when somebody was before; "
                            + "with SERVICE_NOT_OFFERED when the clinic no longer offers direct booking; with TOO_LATE_TO_CANCEL or APPOINTMENT_CHANGED when the visit in `rebooks` can no longer be moved.")
    @APIResponse(
            responseCode = "201",
            description = "The time is held",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public HoldView hold(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull Wanted wanted) {
        return appointments.hold(patient, wanted.slotId(), wanted.rebooks(), key.value());
    }

    @DELETE
    @Path("/{holdId}")
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "releaseAppointmentHold",
            summary = "Let a held time go",
            description = "It is free to others at once. Nothing happens when it is no longer held.")
    @APIResponse(responseCode = "204", description = "The time is not held")
    public void release(@PathParam("patientId") PersonId patient, @PathParam("holdId") UUID hold) {
        appointments.release(patient, hold);
    }

    @Schema(name = "HoldRequest")
    record Wanted(
            @NotNull UUID slotId,
            @Schema(description = "The visit that is to be moved to the time; left out for a new visit") @Nullable UUID rebooks) {}
}

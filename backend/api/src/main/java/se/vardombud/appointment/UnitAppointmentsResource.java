package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PortalClock;
import se.vardombud.common.QueryDate;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** The visits booked at a unit, to its staff. */
@Path(Api.V1 + "/units/{unitId}/appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitAppointmentsResource {
    private final UnitAppointments appointments;
    private final Clock clock;

    UnitAppointmentsResource(UnitAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitAppointments",
            summary = "The visits of a day",
            description =
                    "The earliest first. Oneself and one's own children are not among them (rule T6). Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Booked visits")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitAppointmentView> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(description = "Today when left out") @QueryParam("date") @Nullable QueryDate date,
            @BeanParam PageQuestion page) {
        return appointments.day(unit, date == null ? PortalClock.today(clock) : date.value(), page.read());
    }

    @POST
    @Path("/{appointmentId}/cancel")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "cancelUnitAppointment",
            summary = "Cancel a visit, with a reason",
            description =
                    "The patient reads the reason. The time goes with the visit, unless `offerAgain`. 409 with code APPOINTMENT_CHANGED when it is "
                            + "cancelled already or has been.")
    @APIResponse(responseCode = "204", description = "The visit is cancelled")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public void cancel(
            @PathParam("unitId") UnitId unit, @PathParam("appointmentId") UUID id, @Valid @NotNull Cancelling wanted) {
        appointments.cancel(
                unit, id, Words.required("reason", wanted.reason()), Boolean.TRUE.equals(wanted.offerAgain()));
    }

    @Schema(name = "CancelUnitAppointmentRequest")
    record Cancelling(
            @NotNull @Size(min = 1, max = 500) @Schema(
                            description = "To the patient",
                            examples = "Läkaren är sjuk. Ring oss eller boka en ny tid.")
                    String reason,
            @Schema(description = "Whether others may book the time") @Nullable Boolean offerAgain) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Cancelling[]";
        }
    }
}

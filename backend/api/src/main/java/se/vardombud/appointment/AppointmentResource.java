package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A patient's visits. */
@Path(Api.V1 + "/patients/{patientId}/appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class AppointmentResource {
    private final Appointments appointments;

    AppointmentResource(Appointments appointments) {
        this.appointments = appointments;
    }

    @GET
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "listAppointments",
            summary = "A patient's visits",
            description =
                    "`coming`: the earliest first, with those that the clinic has cancelled. `past`: what has been or was cancelled, the latest first.")
    @APIResponse(responseCode = "200", description = "Visits")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<AppointmentView> list(
            @PathParam("patientId") PersonId patient,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"coming", "past"}))
                    @QueryParam("when")
                    @DefaultValue("coming")
                    String when,
            @BeanParam PageQuestion page) {
        if (!when.equals("coming") && !when.equals("past")) {
            throw Invalid.value("when", "must be coming or past");
        }
        return appointments.list(patient, when.equals("coming"), page.read());
    }

    @POST
    @ResponseStatus(201)
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "bookAppointment",
            summary = "Book the time that is held",
            description =
                    "409 with code HOLD_EXPIRED when it is no longer held. The clinic becomes one of the patient's.")
    @APIResponse(
            responseCode = "201",
            description = "The visit is booked",
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public AppointmentView book(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull Booking booking) {
        return appointments.book(patient, booking.holdId(), Words.optional("reason", booking.reason()), key.value());
    }

    @GET
    @Path("/{appointmentId}")
    @Guarded(Action.APPOINTMENT)
    @Operation(operationId = "getAppointment", summary = "One visit", description = "As the list shows it.")
    @APIResponse(responseCode = "200", description = "The visit")
    public AppointmentView get(@PathParam("patientId") PersonId patient, @PathParam("appointmentId") UUID id) {
        return appointments.get(patient, id);
    }

    @POST
    @Path("/{appointmentId}/rebook")
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "rebookAppointment",
            summary = "Move a visit to the time that is held for it",
            description =
                    "The old time is free again the moment the new one is booked. 409 with code APPOINTMENT_CHANGED when somebody else has moved or "
                            + "cancelled the visit since the time was held.")
    @APIResponse(responseCode = "200", description = "The visit at its new time")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public AppointmentView rebook(
            @PathParam("patientId") PersonId patient,
            @PathParam("appointmentId") UUID id,
            @BeanParam RequestKey key,
            @Valid @NotNull Moving moving) {
        return appointments.rebook(patient, id, moving.holdId(), key.value());
    }

    @DELETE
    @Path("/{appointmentId}")
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancel a visit",
            description = "409 with code TOO_LATE_TO_CANCEL, the deadline and the clinic's phone after `cancelUntil`.")
    @APIResponse(responseCode = "204", description = "The visit is cancelled, and the time is free to others")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void cancel(@PathParam("patientId") PersonId patient, @PathParam("appointmentId") UUID id) {
        appointments.cancel(patient, id);
    }

    @GET
    @Path("/{appointmentId}/calendar")
    @Produces(CalendarFile.TYPE)
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "getAppointmentCalendar",
            summary = "A visit as a calendar file",
            description = "iCalendar (RFC 5545). Says when and where; what kind of visit only when `kind` is true.")
    @APIResponse(
            responseCode = "200",
            description = "A calendar file",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> calendar(
            @PathParam("patientId") PersonId patient,
            @PathParam("appointmentId") UUID id,
            @QueryParam("kind") @DefaultValue("false") boolean kind) {
        return RestResponse.ResponseBuilder.ok(
                        appointments.calendar(patient, id).text(kind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vardbesok.ics\"")
                .build();
    }

    @Schema(name = "BookingRequest")
    record Booking(
            @NotNull UUID holdId,
            @Size(max = 500) @Schema(description = "What the visit is about, to the clinic") @Nullable String reason) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Booking[" + holdId + "]";
        }
    }

    @Schema(name = "RebookingRequest")
    record Moving(@NotNull UUID holdId) {}
}

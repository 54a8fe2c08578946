package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A patient's wishes for visits. */
@Path(Api.V1 + "/patients/{patientId}/appointment-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
class RequestResource {
    private static final LocalDate END = LocalDate.of(2200, 1, 1);
    private final Requests requests;

    RequestResource(Requests requests) {
        this.requests = requests;
    }

    @GET
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "listAppointmentRequests",
            summary = "A patient's wishes for visits, and the answers",
            description = "The latest first.")
    @APIResponse(responseCode = "200", description = "Wishes for visits")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<RequestView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return requests.list(patient, page.read());
    }

    @POST
    @ResponseStatus(201)
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "requestAppointment",
            summary = "Ask a clinic for a time",
            description = "The clinic becomes one of the patient's.")
    @APIResponse(
            responseCode = "201",
            description = "The clinic has it",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public RequestView send(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull NewRequest wanted) {
        return requests.send(patient, wanted.wish(), key.value());
    }

    @DELETE
    @Path("/{requestId}")
    @Guarded(Action.APPOINTMENT)
    @Operation(
            operationId = "withdrawAppointmentRequest",
            summary = "Take a wish for a visit back",
            description = "409 with code REQUEST_CLOSED when the clinic has answered.")
    @APIResponse(responseCode = "204", description = "It is taken back")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void withdraw(@PathParam("patientId") PersonId patient, @PathParam("requestId") UUID id) {
        requests.withdraw(patient, id);
    }

    @Schema(name = "AppointmentRequestRequest")
    record NewRequest(
            @NotNull UnitId clinicId,
            @Schema(description = "One of the clinic's kinds of visits; left out when one does not know") @Nullable UUID typeId,
            @NotNull @Size(min = 1, max = 2000) @Schema(description = "What it is about") String about,
            @Valid @Nullable Wishes wishes,
            @Schema(description = "Whether the clinic may call") @Nullable Boolean contactByPhone) {
        Requests.Wish wish() {
            Wishes said = wishes == null ? Wishes.NONE : wishes;
            LocalDate first = said.notBefore();
            LocalDate last = said.notAfter();
            if (first != null && (first.isAfter(END) || first.getYear() < 1900)) {
                throw Invalid.value("wishes.notBefore", "must be a date from 1900 to 2199");
            }
            if (last != null && (last.isAfter(END) || first != null && last.isBefore(first) || last.getYear() < 1900)) {
                throw Invalid.value("wishes.notAfter", "must be a date, and not before notBefore");
            }
            return new Requests.Wish(
                    clinicId, typeId, Words.required("about", about), said, Boolean.TRUE.equals(contactByPhone));
        }

        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "NewRequest[]";
        }
    }
}

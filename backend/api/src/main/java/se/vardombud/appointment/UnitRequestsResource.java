package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** The wishes for visits that wait for a unit's answer. */
@Path(Api.V1 + "/units/{unitId}/appointment-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitRequestsResource {
    private static final Duration FARTHEST = Duration.ofDays(731);
    private final UnitRequests requests;
    private final Clock clock;

    UnitRequestsResource(UnitRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitAppointmentRequests",
            summary = "Wishes for visits that wait for an answer",
            description =
                    "Who has waited longest comes first. Oneself and one's own children are not among them (rule T6). Each patient shown is in the "
                            + "access log.")
    @APIResponse(responseCode = "200", description = "Wishes for visits")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitRequestView> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return requests.waiting(unit, page.read());
    }

    @POST
    @Path("/{requestId}/answer")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "answerAppointmentRequest",
            summary = "Answer with a time, or that there is none",
            description =
                    "Give either `startsAt` and `minutes`, or `refusal`. A time is booked at once. 409 with code REQUEST_CLOSED when it has been "
                            + "answered or taken back.")
    @APIResponse(responseCode = "204", description = "The patient has the answer")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public void answer(
            @PathParam("unitId") UnitId unit, @PathParam("requestId") UUID id, @Valid @NotNull Answer answer) {
        @Nullable String refusal = Words.optional("refusal", answer.refusal());
        if (refusal == null) {
            requests.give(unit, id, given(answer));
        } else if (answer.startsAt() == null && answer.minutes() == null) {
            requests.refuse(unit, id, refusal);
        } else {
            throw Invalid.value("refusal", "must be left out when a time is given");
        }
    }

    private UnitRequests.Given given(Answer answer) {
        Instant now = clock.instant();
        if (answer.startsAt() == null
                || !answer.startsAt().isAfter(now)
                || answer.startsAt().isAfter(now.plus(FARTHEST))) {
            throw Invalid.value("startsAt", "must be a time to come, within two years");
        }
        if (answer.minutes() == null) {
            throw Invalid.value("minutes", "must be given with startsAt");
        }
        return new UnitRequests.Given(
                answer.startsAt(), answer.minutes(), answer.typeId(), Words.optional("place", answer.place()));
    }

    @Schema(name = "AppointmentRequestAnswer")
    record Answer(
            @Nullable Instant startsAt,
            @Min(5) @Max(480) @Nullable Integer minutes,
            @Schema(description = "The wished kind when left out") @Nullable UUID typeId,
            @Size(max = 100) @Schema(description = "Where in the clinic") @Nullable String place,
            @Size(max = 1000) @Schema(description = "Why there is no time, and what to do instead; to the patient")
                    @Nullable String refusal) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Answer[]";
        }
    }
}

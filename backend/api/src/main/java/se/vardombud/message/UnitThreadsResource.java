package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** A clinic's messages with its patients, to its staff. */
@Path(Api.V1 + "/units/{unitId}/threads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitThreadsResource {
    private final UnitThreads threads;

    UnitThreadsResource(UnitThreads threads) {
        this.threads = threads;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitThreads",
            summary = "The clinic's threads in one state",
            description =
                    "WAITING, as when nothing is said: the one that has waited longest first. Others: the last changed first. Oneself and one's own "
                            + "children are not among them (rule T6). Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Threads")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitThread> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(schema = @Schema(implementation = ThreadState.class)) @QueryParam("status") @Nullable String status,
            @BeanParam PageQuestion page) {
        return threads.all(unit, state(status), page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "startUnitThread",
            summary = "Write to a patient about something new",
            description =
                    "The patient's side is told that there is a message, unless it is hidden from guardians and there is nobody else to tell.")
    @APIResponse(
            responseCode = "201",
            description = "The thread",
            content = @Content(schema = @Schema(implementation = UnitThread.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public UnitThread start(
            @PathParam("unitId") UnitId unit, @BeanParam RequestKey key, @Valid @NotNull StaffThread wanted) {
        return threads.start(unit, wanted, key.value());
    }

    @GET
    @Path("/{threadId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "getUnitThread",
            summary = "One thread, without its messages",
            description = "404 for another clinic's, and when its patient is no longer the clinic's.")
    @APIResponse(responseCode = "200", description = "The thread")
    public UnitThread get(@PathParam("unitId") UnitId unit, @PathParam("threadId") Id thread) {
        return threads.one(unit, thread.value());
    }

    @GET
    @Path("/{threadId}/messages")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitThreadMessages",
            summary = "The messages of a thread",
            description = "Latest first, those that are hidden from guardians too.")
    @APIResponse(responseCode = "200", description = "Messages, latest first")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitMessage> messages(
            @PathParam("unitId") UnitId unit, @PathParam("threadId") Id thread, @BeanParam PageQuestion page) {
        return threads.messages(unit, thread.value(), page.read());
    }

    @POST
    @Path("/{threadId}/messages")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "answerThread",
            summary = "Answer",
            description =
                    "412 CHANGED_MEANWHILE when something has happened in the thread since the version that is named: read it again. 409 THREAD_CLOSED.")
    @APIResponse(responseCode = "200", description = "The thread after it")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitThread answer(
            @PathParam("unitId") UnitId unit,
            @PathParam("threadId") Id thread,
            @BeanParam RequestKey key,
            @BeanParam IfMatch ifMatch,
            @Valid @NotNull StaffMessage wanted) {
        return threads.answer(unit, thread.value(), ifMatch.version(), wanted, key.value());
    }

    @POST
    @Path("/{threadId}/close")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "closeThread",
            summary = "Close a thread",
            description =
                    "The patient's side reads it and writes no more in it. Nothing happens when it is closed. 412 CHANGED_MEANWHILE as for an answer.")
    @APIResponse(responseCode = "200", description = "The thread after it")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitThread close(
            @PathParam("unitId") UnitId unit, @PathParam("threadId") Id thread, @BeanParam IfMatch ifMatch) {
        return threads.close(unit, thread.value(), ifMatch.version());
    }

    @POST
    @Path("/{threadId}/reopen")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "reopenThread",
            summary = "Open a closed thread again",
            description = "Nothing happens when it is open. 412 CHANGED_MEANWHILE as for an answer.")
    @APIResponse(responseCode = "200", description = "The thread after it")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitThread reopen(
            @PathParam("unitId") UnitId unit, @PathParam("threadId") Id thread, @BeanParam IfMatch ifMatch) {
        return threads.reopen(unit, thread.value(), ifMatch.version());
    }

    private static ThreadState state(@Nullable String status) {
        try {
            return status == null ? ThreadState.WAITING : ThreadState.valueOf(status);
        } catch (IllegalArgumentException e) {
            throw Invalid.value("status", "is not one that there is");
        }
    }
}

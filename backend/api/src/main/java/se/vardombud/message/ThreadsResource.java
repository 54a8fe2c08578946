package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A patient's messages with clinics (S11). */
@Path(Api.V1 + "/patients/{patientId}/threads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "Messages between a patient's side and clinics")
class ThreadsResource {
    private final Threads threads;

    ThreadsResource(Threads threads) {
        this.threads = threads;
    }

    @GET
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "listThreads",
            summary = "The inbox: threads with every clinic",
            description =
                    "The one with the latest message first. What care has hidden from guardians is absent: it counts, dates and orders nothing.")
    @APIResponse(responseCode = "200", description = "Threads, the one with the latest message first")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<ThreadView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return threads.all(patient, page.read());
    }

    @GET
    @Path("/unread")
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "countUnreadMessages",
            summary = "How much there is to read",
            description = "Messages from clinics that the asker has not read, all threads together.")
    @APIResponse(responseCode = "200", description = "How much there is to read")
    public Unread unread(@PathParam("patientId") PersonId patient) {
        return threads.unread(patient);
    }

    @POST
    @ResponseStatus(201)
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "startThread",
            summary = "Write to a clinic about something new",
            description =
                    "The clinic is among the person's from then on. 409 SERVICE_NOT_OFFERED when the clinic takes no messages. A draft of a new thread is gone.")
    @APIResponse(
            responseCode = "201",
            description = "The thread",
            content = @Content(schema = @Schema(implementation = ThreadView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public ThreadView start(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull NewThread wanted) {
        return threads.start(patient, wanted, threads.request(key.value(), patient, "startThread", wanted));
    }

    @GET
    @Path("/{threadId}")
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "getThread",
            summary = "One thread, without its messages",
            description =
                    "404 is the same for a thread of which all is hidden, another patient's, and one that never was.")
    @APIResponse(responseCode = "200", description = "The thread")
    public ThreadView get(@PathParam("patientId") PersonId patient, @PathParam("threadId") Id thread) {
        return threads.one(patient, thread.value());
    }

    @GET
    @Path("/{threadId}/messages")
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "listMessages",
            summary = "The messages of a thread",
            description = "Latest first. What care has hidden from guardians is absent.")
    @APIResponse(responseCode = "200", description = "Messages, latest first")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<MessageView> messages(
            @PathParam("patientId") PersonId patient, @PathParam("threadId") Id thread, @BeanParam PageQuestion page) {
        return threads.messages(patient, thread.value(), page.read());
    }

    @POST
    @Path("/{threadId}/messages")
    @ResponseStatus(201)
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "sendMessage",
            summary = "Write in a thread",
            description =
                    "409 THREAD_CLOSED when the clinic has closed it: start a new one. A draft in the thread is gone.")
    @APIResponse(
            responseCode = "201",
            description = "The message",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public MessageView write(
            @PathParam("patientId") PersonId patient,
            @PathParam("threadId") Id thread,
            @BeanParam RequestKey key,
            @Valid @NotNull NewMessage wanted) {
        UUID id = thread.value();
        return threads.write(patient, id, wanted, threads.request(key.value(), patient, "sendMessage " + id, wanted));
    }

    @PUT
    @Path("/{threadId}/read")
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "markRead",
            summary = "One has read as far as a message",
            description = "For the asker alone. What was read before stays read.")
    @APIResponse(responseCode = "204", description = "Read")
    public void read(
            @PathParam("patientId") PersonId patient,
            @PathParam("threadId") Id thread,
            @Valid @NotNull ReadUntil until) {
        threads.read(patient, thread.value(), until.messageId());
    }

    @Schema(name = "MarkReadRequest", examples = "{\"messageId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63\"}")
    record ReadUntil(@NotNull UUID messageId) {}
}

package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Guarded;

/** What the asker is writing: private to them, and gone when it is sent. */
@Path(Api.V1 + "/patients/{patientId}/message-drafts/{draft}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class DraftsResource {
    private static final String OF = "`new`, or the id of the thread";
    private static final String NEW = "new";

    private final Drafts drafts;
    private final Threads threads;
    private final Doers doers;

    DraftsResource(Drafts drafts, Threads threads, Doers doers) {
        this.drafts = drafts;
        this.threads = threads;
        this.doers = doers;
    }

    @GET
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "getMessageDraft",
            summary = "What the asker is writing",
            description = "404 when nothing is being written there. Nobody else sees it.")
    @APIResponse(responseCode = "200", description = "The draft")
    public DraftView get(
            @PathParam("patientId") PersonId patient,
            @PathParam("draft") @Parameter(description = OF, schema = @Schema(maxLength = 36)) String draft) {
        return drafts.find(patient, self(), thread(patient, draft)).orElseThrow(ProblemException::notFound);
    }

    @PUT
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "saveMessageDraft",
            summary = "Keep what the asker is writing",
            description = "In place of what was kept. Gone when it is sent, and after 30 days.")
    @APIResponse(responseCode = "200", description = "The draft, and when it was kept")
    public DraftView save(
            @PathParam("patientId") PersonId patient,
            @PathParam("draft") @Parameter(description = OF, schema = @Schema(maxLength = 36)) String draft,
            @Valid @NotNull DraftChange change) {
        return drafts.save(patient, self(), thread(patient, draft), change);
    }

    @DELETE
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "removeMessageDraft",
            summary = "Throw away what the asker is writing",
            description = "Nothing happens when there is nothing.")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public void remove(
            @PathParam("patientId") PersonId patient,
            @PathParam("draft") @Parameter(description = OF, schema = @Schema(maxLength = 36)) String draft) {
        drafts.forget(patient, self(), thread(patient, draft));
    }

    /** A thread that may not be known of has no draft either. */
    private UUID thread(PersonId patient, String draft) {
        if (draft.equals(NEW)) {
            return Drafts.NEW;
        }
        try {
            UUID thread = Uuids.parse(draft);
            threads.clinicOf(patient, thread);
            return thread;
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    private PersonId self() {
        return doers.current().person();
    }
}

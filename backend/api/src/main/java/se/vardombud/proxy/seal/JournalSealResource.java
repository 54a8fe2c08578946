package se.vardombud.proxy.seal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** The seal on one's own journal (B14). */
@Path(Api.V1 + "/patients/{patientId}/journal-seal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal")
class JournalSealResource {
    private final JournalSeals seals;

    JournalSealResource(JournalSeals seals) {
        this.seals = seals;
    }

    @GET
    @Guarded(Action.JOURNAL_SEAL)
    @Operation(
            operationId = "getJournalSeal",
            summary = "Whether one's own journal is sealed",
            description = "And from which day it opens, when one has asked for that.")
    @APIResponse(responseCode = "200", description = "The seal")
    public SealView get(@PathParam("patientId") PersonId patient) {
        return seals.of(patient);
    }

    @PUT
    @Guarded(Action.JOURNAL_SEAL)
    @Operation(
            operationId = "sealJournal",
            summary = "Seal one's own journal",
            description =
                    "At once: from the next request it is read here by nobody, oneself and delegates included. Takes back what was asked to be undone.")
    @APIResponse(responseCode = "200", description = "The seal")
    public SealView seal(@PathParam("patientId") PersonId patient) {
        return seals.seal(patient);
    }

    @DELETE
    @Guarded(Action.JOURNAL_SEAL)
    @Operation(
            operationId = "unsealJournal",
            summary = "Have the seal undone",
            description =
                    "The journal opens at the next midnight (`opensOn`), so that nobody is made to open it on the spot.")
    @APIResponse(responseCode = "200", description = "The seal, with the day on which it opens")
    public SealView open(@PathParam("patientId") PersonId patient) {
        return seals.open(patient);
    }
}

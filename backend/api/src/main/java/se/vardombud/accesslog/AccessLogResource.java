package se.vardombud.accesslog;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.common.Written;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** Who did what with a person's record and errands. */
@Path(Api.V1 + "/patients/{patientId}/access-log")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Who did what, when, from which unit, and the proof that nobody has changed it")
class AccessLogResource {
    private static final int COMMENT = 500;
    private final ReadLog log;
    private final AskedCases cases;

    AccessLogResource(ReadLog log, AskedCases cases) {
        this.log = log;
        this.cases = cases;
    }

    @GET
    @Guarded(Action.ACCESS_LOG_READ)
    @Operation(
            operationId = "listAccessLog",
            summary = "Who did what, latest first",
            description =
                    "Rows are kept for at least five years, whatever else is erased. Guardians see what proxies have done, and of staff only "
                            + "what can never be about something hidden from guardians.")
    @APIResponse(responseCode = "200", description = "Rows of the log")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<LogEntryView> list(
            @PathParam("patientId") PersonId patient, @BeanParam LogQuestion question, @BeanParam PageQuestion page) {
        return log.page(patient, question, page.read());
    }

    @GET
    @Path("/cases")
    @Guarded(Action.ACCESS_LOG_READ)
    @Operation(
            operationId = "listAccessCases",
            summary = "Rows that a unit has been asked about, latest question first",
            description = "Each with the question, how it stands, and the unit's answer.")
    @APIResponse(responseCode = "200", description = "Rows of the log, each with what was asked")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<LogEntryView> cases(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return log.asked(patient, page.read());
    }

    @GET
    @Path("/{entryId}/proof")
    @Guarded(Action.ACCESS_LOG_READ)
    @Operation(
            operationId = "getAccessLogProof",
            summary = "Proof that a row stands in the log as it was written",
            description = "Of the latest checkpoint; 409 NOT_SEALED_YET until there is one that covers the row.")
    @APIResponse(responseCode = "200", description = "The proof")
    @APIResponse(responseCode = "409", ref = "Problem")
    public ProofView proof(@PathParam("patientId") PersonId patient, @PathParam("entryId") Id entry) {
        return log.proof(patient, entry.value());
    }

    @POST
    @Path("/{entryId}/cases")
    @ResponseStatus(201)
    @Guarded(Action.ACCESS_LOG_READ)
    @Operation(
            operationId = "askAboutAccess",
            summary = "Ask the unit whether it was right",
            description =
                    "To the operations manager of the unit that the row names. 409 NOT_BY_STAFF for what no unit has done, ALREADY_ASKED when somebody "
                            + "has asked about the row.")
    @APIResponse(
            responseCode = "201",
            description = "The row, asked about",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LogEntryView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public LogEntryView ask(
            @PathParam("patientId") PersonId patient,
            @PathParam("entryId") Id entry,
            @BeanParam RequestKey key,
            @Valid @NotNull Question question) {
        return cases.ask(patient, entry.value(), Written.optional("comment", question.comment()), key.value());
    }

    @Schema(name = "AskAboutAccessRequest")
    record Question(
            @Size(max = COMMENT) @Schema(description = "To the unit", examples = "Jag har inte varit hos er.") @Nullable String comment) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Question[]";
        }
    }
}

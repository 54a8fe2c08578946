package se.vardombud.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Files of messages, from and to the clinic's staff. */
@Path(Api.V1 + "/units/{unitId}/threads/{threadId}/attachments")
@Tag(name = "Staff")
class UnitFilesResource {
    private final Attachments attachments;
    private final Files files;
    private final UnitThreads threads;
    private final Doers doers;

    UnitFilesResource(Attachments attachments, Files files, UnitThreads threads, Doers doers) {
        this.attachments = attachments;
        this.files = files;
        this.threads = threads;
        this.doers = doers;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "uploadUnitAttachment",
            summary = "Upload a file, to be named in an answer",
            description = "As uploadAttachment, for the clinic's staff.")
    @APIResponse(
            responseCode = "201",
            description = "Uploaded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public UploadView upload(
            @PathParam("unitId") UnitId unit,
            @PathParam("threadId") Id thread,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        UnitThread found = threads.one(unit, thread.value());
        return attachments.upload(found.patientId(), doers.staff().person(), body);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(operationId = "getUnitAttachment", summary = "An attached file", description = "To be kept, not shown.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("unitId") UnitId unit,
            @PathParam("threadId") Id thread,
            @PathParam("attachmentId") Id attachment) {
        UnitThread found = threads.one(unit, thread.value());
        return files.forStaff(found.patientId(), found.threadId(), attachment.value());
    }
}

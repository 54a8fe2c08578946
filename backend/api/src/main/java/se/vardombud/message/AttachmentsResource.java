package se.vardombud.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Guarded;

/** Files of messages, from and to the patient's side. */
@Path(Api.V1 + "/patients/{patientId}")
@Tag(name = "Messages")
class AttachmentsResource {
    private final Attachments attachments;
    private final Files files;
    private final Doers doers;

    AttachmentsResource(Attachments attachments, Files files, Doers doers) {
        this.attachments = attachments;
        this.files = files;
        this.doers = doers;
    }

    @POST
    @Path("/attachments")
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "uploadAttachment",
            summary = "Upload a file, to be named in a message",
            description =
                    "PDF, PNG or JPEG, known by its content, of at most 10 MiB. Of a picture nothing is kept but the picture: no place, time or camera. "
                            + "415 FILE_REFUSED for anything else. Forgotten after a day when no message has named it.")
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
            @PathParam("patientId") PersonId patient,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        return attachments.upload(patient, doers.current().person(), body);
    }

    @DELETE
    @Path("/attachments/{attachmentId}")
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "removeAttachment",
            summary = "Throw away an uploaded file",
            description = "One's own that is not sent. Nothing happens when there is none.")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public void remove(@PathParam("patientId") PersonId patient, @PathParam("attachmentId") Id attachment) {
        attachments.remove(patient, attachment.value(), doers.current().person());
    }

    @GET
    @Path("/threads/{threadId}/attachments/{attachmentId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @Guarded(Action.MESSAGE)
    @Operation(
            operationId = "getAttachment",
            summary = "An attached file",
            description = "To be kept, not shown. 404 as for the message that it belongs to.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("patientId") PersonId patient,
            @PathParam("threadId") Id thread,
            @PathParam("attachmentId") Id attachment) {
        return files.forPatient(patient, thread.value(), attachment.value());
    }
}

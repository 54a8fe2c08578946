package se.vardombud.certificate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A person's certificates, which nobody but that person reads. */
@Path(Api.V1 + "/patients/{patientId}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
class CertificatesResource {
    private static final String PDF = "application/pdf";
    private final Certificates certificates;

    CertificatesResource(Certificates certificates) {
        this.certificates = certificates;
    }

    @GET
    @Guarded(Action.CERTIFICATE_VIEW)
    @Operation(
            operationId = "listCertificates",
            summary = "One's certificates, latest first",
            description =
                    "The patient's own; never a guardian's (rule G7), and the refusal is the same whether there is any or none.")
    @APIResponse(responseCode = "200", description = "Certificates")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<CertificateView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        Page<CertificateRow> found = certificates.of(patient, page.read());
        return new Page<>(found.items().stream().map(CertificateView::of).toList(), found.nextCursor());
    }

    @GET
    @Path("/{certificateId}")
    @Guarded(Action.CERTIFICATE_VIEW)
    @Operation(operationId = "getCertificate", summary = "One certificate", description = "All that it says.")
    @APIResponse(responseCode = "200", description = "The certificate")
    public CertificateView find(@PathParam("patientId") PersonId patient, @PathParam("certificateId") Id certificate) {
        return CertificateView.of(certificates.find(patient, certificate.value()));
    }

    @GET
    @Path("/{certificateId}/pdf")
    @Produces(PDF)
    @Guarded(Action.CERTIFICATE_VIEW)
    @Operation(
            operationId = "getCertificatePdf",
            summary = "One certificate, to print or hand on",
            description = "Tagged, with its fonts in it. The file's name says nothing of the person.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@PathParam("patientId") PersonId patient, @PathParam("certificateId") Id id) {
        CertificateRow certificate = certificates.find(patient, id.value());
        return RestResponse.ResponseBuilder.ok(CertificatePdf.of(certificate), PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + CertificatePdf.fileName(certificate) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

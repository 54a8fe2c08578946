package se.vardombud.identity.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.identity.CalledBySystems;

/** Where the text message gateway reports. */
@Path(SmsReports.PATH)
@Public
@CalledBySystems
@Tag(name = "Messages")
class SmsReportResource {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SmsReports reports;

    SmsReportResource(SmsReports reports) {
        this.reports = reports;
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "reportSms",
            summary = "What became of a text message",
            description =
                    "For the text message gateway alone, at an address made for one message. The report is counted and changes nothing else.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public void report(
            @PathParam("token") @Parameter(schema = @Schema(pattern = "^[A-Za-z0-9_-]{43}$")) String token,
            @FormParam("status")
                    @NotNull @Size(max = 40) @Schema(description = "sent, delivered or failed", examples = "delivered")
                    String status) {
        if (!TOKEN.matcher(token).matches() || !reports.report(token, status)) {
            throw ProblemException.notFound();
        }
    }
}

package se.vardombud.proxy.staff;

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
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** First passwords for patients who report to PER without an e-identification. */
@Path(Api.V1 + "/units/{unitId}/per-passwords")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class PerPasswordsResource {
    private final PerPasswords passwords;

    PerPasswordsResource(PerPasswords passwords) {
        this.passwords = passwords;
    }

    @GET
    @ForStaff(StaffAction.ISSUE_PER_PASSWORD)
    @Operation(
            operationId = "listPerPasswords",
            summary = "First passwords that the unit has issued, and how they stand",
            description =
                    "Latest first. The passwords themselves are shown to nobody. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "First passwords, latest first")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<PerPasswordView> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return passwords.of(unit, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ISSUE_PER_PASSWORD)
    @Operation(
            operationId = "issuePerPassword",
            summary = "Send a patient a first password",
            description =
                    "In place of any password the patient has; to be changed at the first sign-in. Codes go to the same address. 403 with code "
                            + "SIGN_IN_REFUSED and the rule (L1-L4) for a patient who could not sign in by it.")
    @APIResponse(
            responseCode = "201",
            description = "Issued, and on its way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PerPasswordView.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public PerPasswordView issue(@PathParam("unitId") UnitId unit, @Valid @NotNull NewPassword wanted) {
        return passwords.issue(unit, wanted.patientId(), wanted.channel(), wanted.to());
    }

    @Schema(name = "IssuePerPasswordRequest")
    record NewPassword(
            @NotNull PersonId patientId,
            @NotNull Channel channel,
            @NotNull @Size(max = 254) @Schema(description = "A mobile number or a mail address", examples = "070-174 06 05")
                    String to) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}

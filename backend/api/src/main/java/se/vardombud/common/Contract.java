package se.vardombud.common;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What openapi.yaml says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Vårdombud",
                        version = Contract.VERSION,
                        summary = "An open, self-hosted patient portal for Swedish care",
                        description =
                                """
                                The web page and clinics' systems use this API and nothing else. Who may do what is decided by the access rules, \
                                whose ids (such as G10) stand in answers. Errors are RFC 9457 problem details with a stable `code`. A refusal \
                                that may be told is 403; one that may not is the same 404 as for a patient who does not exist. \
                                Unsafe methods need the header `X-Requested-With: vardombud`.""",
                        contact = @Contact(name = "The Vårdombud project"),
                        license = @License(name = "Apache 2.0", identifier = "Apache-2.0")),
        servers = @Server(url = Api.V1, description = "Below the address of the installation"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "What is wrong, as problem details",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = ProblemDocument.class),
                                                        examples =
                                                                @ExampleObject(
                                                                        name = "denied",
                                                                        value = ProblemDocument.EXAMPLE))),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "session",
                                        type = SecuritySchemeType.APIKEY,
                                        in = SecuritySchemeIn.COOKIE,
                                        apiKeyName = "__Host-vardombud_session",
                                        description =
                                                "Set when a sign-in is complete. The sandbox, which has no TLS, calls it vardombud_session.")))
public class Contract extends Application {
    static final String VERSION = "1.0.0";
}

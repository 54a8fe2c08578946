package se.vardombud.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one may sign in to this installation. */
@Schema(description = "The ways to sign in that this installation offers")
record SignInWays(
        @Schema(description = "E-identifications, as POST /auth/eid-orders takes them") List<EidProviderName> eid,
        @Schema(description = "Whether a password with a one-time code is another way") boolean password) {
    static final String EXAMPLE = """
            {"eid": ["bankid", "freja"], "password": true}""";
}

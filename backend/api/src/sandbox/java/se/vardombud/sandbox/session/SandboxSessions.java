package se.vardombud.sandbox.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.vardombud.common.Public;
import se.vardombud.identity.SessionCookie;
import se.vardombud.identity.SignInMethod;
import se.vardombud.identity.SignIns;

/** Signs in without the steps of the app, for scripts and tests about something else. The register and the rules of sign-in are asked all the same. */
@Path("/sandbox/sessions")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SandboxSessions {
    private final SignIns signIns;
    private final SessionCookie cookie;

    SandboxSessions(SignIns signIns, SessionCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    /** @param personalNumber who has shown a BankID */
    record Shown(@NotNull @Size(max = 20) String personalNumber) {}

    @POST
    public Response signIn(@Valid @NotNull Shown shown) {
        return Response.noContent()
                .cookie(cookie.session(signIns.signIn(shown.personalNumber(), SignInMethod.BANKID, () -> true)))
                .build();
    }
}

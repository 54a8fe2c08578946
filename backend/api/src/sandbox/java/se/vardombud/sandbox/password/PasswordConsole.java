package se.vardombud.sandbox.password;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.vardombud.common.Public;

/** The passwords that the sandbox began with. */
@Path("/sandbox/passwords")
@Public
@Produces(MediaType.APPLICATION_JSON)
class PasswordConsole {
    /**
     * A password in clear, which only a sandbox knows.
     *
     * @param persona stable key, which begins the person's note in {@code /sandbox/population}
     * @param to where the codes go
     */
    record Known(String persona, String password, String to) {}

    @GET
    public List<Known> list() {
        return List.of(new Known(PasswordSeed.PERSONA, PasswordSeed.PASSWORD, PasswordSeed.MOBILE));
    }
}

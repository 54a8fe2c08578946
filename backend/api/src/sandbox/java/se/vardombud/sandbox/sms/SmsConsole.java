package se.vardombud.sandbox.sms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Public;

/** Reads the text messages of any phone, newest first, and puts the gateway out of order. */
@Path("/sandbox/sms")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class SmsConsole {
    private final Phones phones;

    SmsConsole(Phones phones) {
        this.phones = phones;
    }

    @GET
    public List<SimulatedSms> read(@QueryParam("to") @Nullable String to) {
        return phones.read(to);
    }

    @PUT
    @Path("/fault")
    public SmsFault fault(@Valid @NotNull SmsFault fault) {
        phones.fault(fault);
        return fault;
    }

    @DELETE
    @Path("/fault")
    public void noFault() {
        phones.fault(SmsFault.NONE);
    }
}

package se.vardombud.sandbox.mail;

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

/** Reads any mailbox, newest first, and puts the mail server out of order. */
@Path("/sandbox/mail")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class MailConsole {
    private final Mailboxes mailboxes;

    MailConsole(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @GET
    public List<SimulatedMail> read(@QueryParam("to") @Nullable String to) {
        return mailboxes.read(to);
    }

    @PUT
    @Path("/fault")
    public MailFault fault(@Valid @NotNull MailFault fault) {
        mailboxes.fault(fault);
        return fault;
    }

    @DELETE
    @Path("/fault")
    public void noFault() {
        mailboxes.fault(MailFault.NONE);
    }
}

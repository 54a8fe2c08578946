package se.vardombud.identity.message;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The gateway's API, as 46elks has it. */
@Path("/a1/sms")
@RegisterRestClient(configKey = "sms")
@ClientBasicAuth(username = "${vardombud.sms.user}", password = "${vardombud.sms.password}")
interface SmsGateway {
    /**
     * @param whenDelivered where the gateway says what became of the message
     * @param dontLog {@code message}: the gateway keeps no copy of the text
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    SmsReceipt send(
            @FormParam("from") String from,
            @FormParam("to") String to,
            @FormParam("message") String message,
            @FormParam("whendelivered") String whenDelivered,
            @FormParam("dontlog") String dontLog);
}

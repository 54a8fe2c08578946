package se.vardombud.identity.freja;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Freja eID's authentication service; a body is one form parameter, which holds JSON in base64. */
@Path("/authentication/1.0")
@RegisterRestClient(configKey = "freja")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
interface FrejaClient {
    @POST
    @Path("/initAuthentication")
    InitAnswer initAuthentication(String body);

    @POST
    @Path("/getOneResult")
    ResultAnswer getOneResult(String body);

    @POST
    @Path("/cancel")
    void cancel(String body);
}

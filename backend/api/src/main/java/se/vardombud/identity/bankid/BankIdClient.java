package se.vardombud.identity.bankid;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** BankID's relying-party API, version 6.0. */
@Path("/rp/v6.0")
@RegisterRestClient(configKey = "bankid")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface BankIdClient {
    @POST
    @Path("/auth")
    AuthAnswer auth(AuthRequest request);

    @POST
    @Path("/collect")
    CollectAnswer collect(OrderRequest request);

    @POST
    @Path("/cancel")
    void cancel(OrderRequest request);
}

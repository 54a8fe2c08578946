package se.vardombud.testing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A route that somebody forgot to mark; the gate must refuse it to everybody. */
@Path("/api/v1/unmarked")
public class UnmarkedResource {
    @GET
    public String forgotten() {
        return "nobody should read this";
    }
}

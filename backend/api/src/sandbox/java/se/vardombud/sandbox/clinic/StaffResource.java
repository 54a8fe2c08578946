package se.vardombud.sandbox.clinic;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import se.vardombud.common.Public;

/** See and change the simulated staff directory: the file that the portal reads. */
@Path("/sandbox/staff")
@Public
class StaffResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private final StaffSeed file;

    StaffResource(StaffSeed file) {
        this.file = file;
    }

    @GET
    @Produces(CSV)
    public String get() {
        return file.read();
    }

    /** A file with a fault changes nothing in the portal. */
    @PUT
    @Consumes(CSV)
    public void put(String export) {
        file.write(export);
    }
}

package se.vardombud.sandbox.population;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;

/** See and change the simulated register; the portal's own copy follows at the next reading. */
@Path("/sandbox/population")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class PopulationResource {
    private final PopulationTable table;
    private final RegisterState register;
    private final Clock clock;

    PopulationResource(PopulationTable table, RegisterState register, Clock clock) {
        this.table = table;
        this.register = register;
        this.clock = clock;
    }

    /** @param available whether the register answers the portal */
    record Availability(@NotNull Boolean available) {}

    /** @param calls how often the portal has asked since the fault was set */
    record FaultView(RegisterFault.Kind fault, int calls) {}

    @GET
    public List<SandboxPersonView> list() {
        return table.list();
    }

    @PATCH
    @Path("/{patientId}")
    public SandboxPersonView change(@PathParam("patientId") PersonId patient, @Valid @NotNull PopulationChange change) {
        return table.change(patient, change, PortalClock.today(clock)).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/availability")
    public Availability availability() {
        return new Availability(register.isAvailable());
    }

    @PUT
    @Path("/availability")
    public Availability availability(@Valid @NotNull Availability availability) {
        register.setAvailable(availability.available());
        return availability;
    }

    @GET
    @Path("/fault")
    public FaultView fault() {
        return new FaultView(register.fault().fault(), register.calls());
    }

    @PUT
    @Path("/fault")
    public FaultView fault(@Valid @NotNull RegisterFault fault) {
        register.fault(fault);
        return fault();
    }
}

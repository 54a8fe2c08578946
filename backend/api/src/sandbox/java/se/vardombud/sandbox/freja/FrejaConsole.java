package se.vardombud.sandbox.freja;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.sandbox.clock.SandboxClock;

/** The simulated Freja app: see the orders, and approve or refuse them as any person. */
@Path("/sandbox/freja")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class FrejaConsole {
    /** As long as the portal waits before it asks Freja again. */
    private static final Duration BETWEEN_COLLECTS = Duration.ofSeconds(3);

    private final SimulatedFreja freja;
    private final SandboxClock clock;

    FrejaConsole(SimulatedFreja freja, SandboxClock clock) {
        this.freja = freja;
        this.clock = clock;
    }

    /** @param collects how often the portal has asked for this order */
    record View(String reference, String status, String minRegistrationLevel, Instant startedAt, int collects) {}

    /**
     * @param level of the person's e-id; PLUS when left out
     * @param country that the number is of; SE when left out
     */
    record Approval(
            @NotNull @Size(max = 20) String personalNumber,
            @Nullable @Pattern(regexp = "BASIC|EXTENDED|PLUS") String level,
            @Nullable @Pattern(regexp = "[A-Z]{2}") String country) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Approval[]";
        }
    }

    record Status(@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String status) {}

    @GET
    public List<View> list() {
        return freja.list().stream().map(this::view).toList();
    }

    @GET
    @Path("/{order}")
    public View get(@PathParam("order") String id) {
        return view(find(id));
    }

    /** The app has been opened. */
    @POST
    @Path("/{order}/start")
    public View start(@PathParam("order") String id) {
        return become(id, "DELIVERED_TO_MOBILE");
    }

    @POST
    @Path("/{order}/approve")
    public View approve(@PathParam("order") String id, @Valid @NotNull Approval approval) {
        FrejaOrder order = pending(id);
        String country = approval.country() == null ? "SE" : approval.country();
        order.approve(new FrejaOrder.Approved(
                number(approval, country),
                country,
                approval.level() == null ? "PLUS" : approval.level(),
                clock.instant()));
        return acted(order);
    }

    @POST
    @Path("/{order}/refuse")
    public View refuse(@PathParam("order") String id) {
        return become(id, "CANCELED");
    }

    /** Any status, also one that Freja does not have yet. */
    @POST
    @Path("/{order}/status")
    public View status(@PathParam("order") String id, @Valid @NotNull Status status) {
        return become(id, status.status());
    }

    @GET
    @Path("/fault")
    public FrejaFault fault() {
        return freja.fault();
    }

    @PUT
    @Path("/fault")
    public FrejaFault fault(@Valid @NotNull FrejaFault fault) {
        freja.fault(fault);
        return fault;
    }

    @DELETE
    @Path("/fault")
    public void noFault() {
        freja.fault(FrejaFault.NONE);
    }

    private static String number(Approval approval, String country) {
        return country.equals("SE")
                ? PersonalNumber.parse(approval.personalNumber())
                        .map(PersonalNumber::digits)
                        .orElseThrow(() -> new ProblemException(422, "INVALID", "That is no personal number."))
                : approval.personalNumber();
    }

    private View become(String id, String status) {
        FrejaOrder order = pending(id);
        order.status(status);
        return acted(order);
    }

    private FrejaOrder find(String id) {
        return freja.find(id).orElseThrow(ProblemException::notFound);
    }

    private FrejaOrder pending(String id) {
        FrejaOrder order = find(id);
        if (!order.at(clock.instant()).isPending()) {
            throw new ProblemException(409, "CONFLICT", "The order is over.");
        }
        return order;
    }

    /** Where time stands still the portal would never ask again; acting in the app takes a moment even there. */
    private View acted(FrejaOrder order) {
        View view = view(order);
        if (view.collects() > 0) {
            clock.pass(BETWEEN_COLLECTS);
        }
        return view;
    }

    private View view(FrejaOrder order) {
        FrejaOrder.State state = order.at(clock.instant());
        return new View(order.reference, state.status(), order.minRegistrationLevel, order.startedAt, state.results());
    }
}

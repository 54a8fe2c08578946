package se.vardombud.sandbox.bankid;

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

/** The simulated BankID app: see the orders, and approve or refuse them as any person. */
@Path("/sandbox/bankid")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class BankIdConsole {
    /** As long as the portal waits before it asks BankID again. */
    private static final Duration BETWEEN_COLLECTS = Duration.ofSeconds(2);

    private final SimulatedBankId bankId;
    private final SandboxClock clock;

    BankIdConsole(SimulatedBankId bankId, SandboxClock clock) {
        this.bankId = bankId;
        this.clock = clock;
    }

    /** @param collects how often the portal has asked for this order */
    record View(
            String orderRef,
            String autoStartToken,
            String status,
            @Nullable String hintCode,
            Instant startedAt,
            @Nullable String returnUrl,
            String device,
            int collects) {}

    record Approval(@NotNull @Size(max = 20) String personalNumber) {}

    /** @param failed ends the order with the hint; otherwise it is pending still */
    record Hint(@NotNull @Pattern(regexp = "[A-Za-z]{1,40}") String hintCode, @Nullable Boolean failed) {}

    /** @param returnUrl where the app sends the browser; null when the app is on another device */
    record Outcome(@Nullable String returnUrl) {}

    @GET
    public List<View> list() {
        return bankId.list().stream().map(this::view).toList();
    }

    @GET
    @Path("/{order}")
    public View get(@PathParam("order") String id) {
        return view(find(id));
    }

    @POST
    @Path("/{order}/start")
    public View start(@PathParam("order") String id) {
        SimulatedOrder order = pending(id);
        order.hint("started", false);
        return acted(order);
    }

    @POST
    @Path("/{order}/approve")
    public Outcome approve(@PathParam("order") String id, @Valid @NotNull Approval approval) {
        SimulatedOrder order = pending(id);
        PersonalNumber person = PersonalNumber.parse(approval.personalNumber())
                .orElseThrow(() -> new ProblemException(422, "INVALID", "That is no personal number."));
        order.approve(person.digits());
        return new Outcome(acted(order).returnUrl());
    }

    @POST
    @Path("/{order}/refuse")
    public Outcome refuse(@PathParam("order") String id) {
        SimulatedOrder order = pending(id);
        order.hint("userCancel", true);
        return new Outcome(acted(order).returnUrl());
    }

    @POST
    @Path("/{order}/hint")
    public View hint(@PathParam("order") String id, @Valid @NotNull Hint hint) {
        SimulatedOrder order = pending(id);
        order.hint(hint.hintCode(), Boolean.TRUE.equals(hint.failed()));
        return acted(order);
    }

    @GET
    @Path("/fault")
    public Fault fault() {
        return bankId.fault();
    }

    @PUT
    @Path("/fault")
    public Fault fault(@Valid @NotNull Fault fault) {
        bankId.fault(fault);
        return fault;
    }

    @DELETE
    @Path("/fault")
    public void noFault() {
        bankId.fault(Fault.NONE);
    }

    private SimulatedOrder find(String id) {
        return bankId.find(id).orElseThrow(ProblemException::notFound);
    }

    private SimulatedOrder pending(String id) {
        SimulatedOrder order = find(id);
        if (!order.at(clock.instant()).status().equals("pending")) {
            throw new ProblemException(409, "CONFLICT", "The order is over.");
        }
        return order;
    }

    /** Where time stands still the portal would never ask again; acting in the app takes a moment even there. */
    private View acted(SimulatedOrder order) {
        View view = view(order);
        if (view.collects() > 0) {
            clock.pass(BETWEEN_COLLECTS);
        }
        return view;
    }

    private View view(SimulatedOrder order) {
        SimulatedOrder.State state = order.at(clock.instant());
        return new View(
                order.orderRef,
                order.autoStartToken,
                state.status(),
                state.hintCode(),
                order.startedAt,
                order.returnUrl,
                order.returnUrl == null ? "other" : "same",
                state.collects());
    }
}

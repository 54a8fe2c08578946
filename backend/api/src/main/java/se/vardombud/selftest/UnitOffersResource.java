package se.vardombud.selftest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** What a clinic lets people test at home, to its staff. */
@Path(Api.V1 + "/units/{unitId}/self-test-offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitOffersResource {
    private final UnitOffers offers;

    UnitOffersResource(UnitOffers offers) {
        this.offers = offers;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitSelfTestOffers",
            summary = "The self-tests that the clinic offers, or has offered",
            description = "By title. People see those that are open while the clinic offers SELF_TEST.")
    @APIResponse(responseCode = "200", description = "Self-tests")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitOffer> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return offers.of(unit, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "addUnitSelfTestOffer",
            summary = "Offer one more self-test",
            description = "It can be ordered at once when it is open.")
    @APIResponse(
            responseCode = "201",
            description = "The self-test",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitOffer.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public UnitOffer add(@PathParam("unitId") UnitId unit, @Valid @NotNull OfferRequest request) {
        return offers.add(unit, request);
    }

    @PUT
    @Path("/{offerId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "changeUnitSelfTestOffer",
            summary = "Change, withdraw or open a self-test",
            description = "Orders keep the title that they were made with. Withdrawn, what is ordered already goes on.")
    @APIResponse(responseCode = "200", description = "The self-test, changed")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitOffer change(
            @PathParam("unitId") UnitId unit,
            @PathParam("offerId") Id offer,
            @BeanParam IfMatch version,
            @Valid @NotNull OfferRequest request) {
        return offers.change(unit, offer.value(), version.version(), request);
    }
}

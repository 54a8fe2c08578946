package se.vardombud.appointment;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PortalClock;
import se.vardombud.common.QueryDate;
import se.vardombud.common.Uuids;
import se.vardombud.identity.SignedIn;

/** What can be booked at a clinic. */
@Path(Api.V1)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments", description = "Visits to clinics: booked directly, or asked for")
class ClinicSlotsResource {
    private final FreeSlots slots;
    private final VisitTypes types;
    private final ClinicFacts clinics;
    private final Clock clock;

    ClinicSlotsResource(FreeSlots slots, VisitTypes types, ClinicFacts clinics, Clock clock) {
        this.slots = slots;
        this.types = types;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GET
    @Path("/clinics/{clinicId}/slots")
    @Operation(
            operationId = "listFreeSlots",
            summary = "A clinic's free times",
            description =
                    "The earliest first. Times that are held, booked or passed are not among them; a clinic that does not offer direct booking has none.")
    @APIResponse(responseCode = "200", description = "Free times, the earliest first")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<SlotView> slots(
            @PathParam("clinicId") UnitId clinic,
            @Parameter(description = "First day; today when left out") @QueryParam("from") @Nullable QueryDate from,
            @Parameter(description = "Last day; no end when left out") @QueryParam("to") @Nullable QueryDate to,
            @Parameter(description = "A kind of visit", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("type")
                    @Nullable String type,
            @BeanParam PageQuestion page) {
        LocalDate first = from == null ? PortalClock.today(clock) : from.value();
        Instant end = to == null
                ? Instant.parse("2200-01-01T00:00:00Z")
                : start(to.value().plusDays(1));
        PageQuestion.Wanted wanted = page.read();
        @Nullable UUID kind = type == null ? null : type(type);
        if (!clinics.offers(clinic, Service.APPOINTMENT_SLOT)) {
            return new Page<>(List.of(), null);
        }
        return slots.page(new FreeSlots.Question(clinic, start(first), end, kind), wanted);
    }

    @GET
    @Path("/clinics/{clinicId}/visit-types")
    @Operation(
            operationId = "listVisitTypes",
            summary = "A clinic's kinds of visits",
            description = "In the order of their names, all on one page.")
    @APIResponse(responseCode = "200", description = "Kinds of visits")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Page<VisitType> types(@PathParam("clinicId") UnitId clinic) {
        return new Page<>(types.of(clinic), null);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }

    private static UUID type(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw Invalid.value("type", "must be the typeId of a kind of visit");
        }
    }
}

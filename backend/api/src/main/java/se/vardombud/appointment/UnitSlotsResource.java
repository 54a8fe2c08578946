package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PortalClock;
import se.vardombud.common.QueryDate;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** The times that a unit publishes for booking. */
@Path(Api.V1 + "/units/{unitId}/slots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitSlotsResource {
    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final int MOST = 1000;
    private final UnitSlots slots;
    private final VisitTypes types;
    private final Doers doers;
    private final Clock clock;

    UnitSlotsResource(UnitSlots slots, VisitTypes types, Doers doers, Clock clock) {
        this.slots = slots;
        this.types = types;
        this.doers = doers;
        this.clock = clock;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitSlots",
            summary = "The published times of a day",
            description = "The earliest first, free or not. Says nothing of patients.")
    @APIResponse(responseCode = "200", description = "Published times")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitSlotView> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(description = "Today when left out") @QueryParam("date") @Nullable QueryDate date,
            @BeanParam PageQuestion page) {
        return slots.day(unit, date == null ? PortalClock.today(clock) : date.value(), page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "publishSlots",
            summary = "Publish one time, or a series",
            description =
                    "Give either `startsAt` or `series`. Times of a series that have passed, or are published already, are skipped; published again, "
                            + "nothing is doubled.")
    @APIResponse(
            responseCode = "201",
            description = "How many times are new",
            content = @Content(schema = @Schema(implementation = Published.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public Published publish(@PathParam("unitId") UnitId unit, @Valid @NotNull NewSlots wanted) {
        List<Instant> starts = starts(wanted);
        VisitType type = types.require(unit, wanted.typeId());
        int published = slots.publish(unit, wanted.kind(type), starts, doers.staff());
        return new Published(published, starts.size() - published);
    }

    @DELETE
    @Path("/{slotId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "removeSlot",
            summary = "Take a free time away",
            description = "409 with code SLOT_BOOKED when it is booked or being booked: cancel the visit instead.")
    @APIResponse(responseCode = "204", description = "The time is gone")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void remove(@PathParam("unitId") UnitId unit, @PathParam("slotId") UUID slot) {
        slots.remove(unit, slot);
    }

    private List<Instant> starts(NewSlots wanted) {
        Instant start = wanted.startsAt();
        SeriesRequest series = wanted.series();
        if (start != null && series == null) {
            Instant now = clock.instant();
            if (!start.isAfter(now) || start.isAfter(now.plus(FARTHEST))) {
                throw Invalid.value("startsAt", "must be a time to come, within two years");
            }
            return List.of(start);
        }
        if (series != null && start == null) {
            return starts(series.read());
        }
        throw Invalid.value("startsAt", "must be given, or else series, and not both");
    }

    private List<Instant> starts(Series series) {
        LocalDate today = PortalClock.today(clock);
        if (series.from().isBefore(today)
                || series.from().isAfter(today.plusYears(1))
                || series.to().isBefore(series.from())
                || series.to().isAfter(series.from().plusYears(1))) {
            throw Invalid.value("series.to", "must be at most a year after from, which is within a year from today");
        }
        List<Instant> starts = series.starts();
        if (starts.isEmpty() || starts.size() > MOST) {
            throw Invalid.value("series.times", "must make 1 to " + MOST + " times");
        }
        return starts;
    }

    @Schema(name = "PublishSlotsRequest")
    record NewSlots(
            @NotNull UUID typeId,
            @Schema(description = "One time") @Nullable Instant startsAt,
            @Valid @Schema(description = "The same times every week") @Nullable SeriesRequest series,
            @Min(5) @Max(480) @Schema(description = "The kind's usual length when left out") @Nullable Integer minutes,
            @Size(max = 100) @Schema(description = "Where in the clinic") @Nullable String place,
            @Size(max = 100) @Schema(description = "Whom one meets, by title", examples = "Läkare") @Nullable String staffTitle) {
        UnitSlots.Kind kind(VisitType type) {
            return new UnitSlots.Kind(
                    type,
                    minutes == null ? type.minutes() : minutes,
                    or(Words.optional("place", place)),
                    or(Words.optional("staffTitle", staffTitle)));
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @Schema(name = "SlotSeries", description = "Times as the clock on the wall in Sweden shows them")
    record SeriesRequest(
            @NotEmpty Set<@NotNull DayOfWeek> weekdays,
            @NotEmpty @Size(max = 100) @Schema(description = "Hours and minutes, such as 08:30")
                    List<@NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String> times,
            @NotNull LocalDate from,
            @NotNull @Schema(description = "The last day") LocalDate to) {
        Series read() {
            return new Series(weekdays, times.stream().map(LocalTime::parse).toList(), from, to);
        }
    }

    @Schema(name = "PublishedSlots")
    record Published(int published, @Schema(description = "Passed, or there already") int skipped) {}
}

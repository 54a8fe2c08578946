package se.vardombud.proxy.errand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Catalogue;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.UnitAccess;

/** Sends an errand to a clinic: the gate is asked about the clinic first, and a request that comes again sends nothing twice. */
@ApplicationScoped
public class ErrandSending {
    private final UnitAccess access;
    private final Units units;
    private final Catalogue catalogue;
    private final Ties ties;
    private final Idempotency idempotency;
    private final Doers doers;
    private final Clock clock;

    ErrandSending(
            UnitAccess access,
            Units units,
            Catalogue catalogue,
            Ties ties,
            Idempotency idempotency,
            Doers doers,
            Clock clock) {
        this.access = access;
        this.units = units;
        this.catalogue = catalogue;
        this.ties = ties;
        this.idempotency = idempotency;
        this.doers = doers;
        this.clock = clock;
    }

    /**
     * What is to be sent.
     *
     * @param key the caller's own name for the request; null: each request is a new one
     * @param content all that the caller has sent, but for whom and to which clinic
     */
    public record Wanted(
            PersonId patient, UnitId clinic, Service service, @Nullable String key, String operation, Object content) {}

    /**
     * What every errand begins with.
     *
     * @param expectedBy the day by which the clinic says that it answers
     */
    public record Beginning(Doer doer, Instant at, @Nullable LocalDate expectedBy) {}

    /**
     * The errand's id, made now or when the request came the first time. The clinic is among the person's from then on.
     *
     * @throws ProblemException as the gate refuses, 422 when there is no such clinic, 409 when it does not offer the service or as {@link Idempotency#once}
     */
    public UUID send(Wanted wanted, Function<Beginning, UUID> make) {
        access.require(wanted.clinic());
        if (units.find(List.of(wanted.clinic())).isEmpty()) {
            throw Invalid.value("clinicId", "must be a clinic");
        }
        Doer doer = doers.current();
        return idempotency.once(
                new Idempotency.Request(
                        wanted.key(),
                        doer.person(),
                        wanted.patient(),
                        wanted.operation(),
                        List.of(wanted.clinic(), wanted.content())),
                () -> {
                    catalogue.requireOffered(wanted.clinic(), wanted.service());
                    ties.list(wanted.patient(), wanted.clinic(), doer.person());
                    return make.apply(new Beginning(doer, clock.instant(), expectedBy(wanted.clinic())));
                });
    }

    /** The clinic counts working days. Public holidays are not among what the portal knows, so around them the day is early. */
    private @Nullable LocalDate expectedBy(UnitId clinic) {
        Integer within = catalogue.details(clinic).answersWithinDays();
        if (within == null) {
            return null;
        }
        LocalDate day = PortalClock.today(clock);
        for (int left = within; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}

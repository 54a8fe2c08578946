package se.vardombud.proxy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/** A feature that knows of one {@link Leak}: tells how much of it there is, and stops it. Asked within a transaction. */
public interface LeakSource {
    Leak leak();

    /** How many there are now; 0 = nothing leaks. */
    int count(Between between);

    /** Stops them all. The guardian is told nothing. */
    void stop(Between between);

    /** The visits among them, and those that have been cancelled to stop them, the earliest first. */
    default List<Visit> visits(Between between) {
        return List.of();
    }

    /**
     * Whose block it is about.
     *
     * @param unit that decided it
     * @param since when
     */
    record Between(PersonId patient, PersonId guardian, UnitId unit, Instant since) {}

    /** A visit that a guardian knows of, to staff. */
    @Schema(name = "LeakingVisit", description = "A visit at the unit that the guardian knows of")
    record Visit(
            Instant startsAt,
            Instant endsAt,
            @Schema(maxLength = 100, description = "As the clinic calls it") @Nullable String type,
            @Schema(description = "Cancelled for the sake of the block: the patient needs a new time")
                    boolean cancelled) {}
}

package se.vardombud.sandbox.freja;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One order at the simulated Freja; guarded by its own lock. */
final class FrejaOrder {
    static final Set<String> PENDING = Set.of("STARTED", "DELIVERED_TO_MOBILE");
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final int REFERENCE_BYTES = 48;
    private static final SecureRandom RANDOM = new SecureRandom();

    final String reference;
    final Instant startedAt;
    final String minRegistrationLevel;
    private String status = "STARTED";
    private @Nullable Approved approved;
    private int results;

    FrejaOrder(Instant startedAt, String minRegistrationLevel) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(bytes);
        this.reference = Base64.getUrlEncoder().encodeToString(bytes);
        this.startedAt = startedAt;
        this.minRegistrationLevel = minRegistrationLevel;
    }

    /**
     * Who approved.
     *
     * @param ssn identity number of the country
     * @param level of the person's e-id
     */
    record Approved(String ssn, String country, String level, Instant at) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Approved[]";
        }
    }

    /** @param approved null until approved */
    record State(String status, @Nullable Approved approved, int results) {
        boolean isPending() {
            return PENDING.contains(status);
        }
    }

    synchronized State at(Instant now) {
        if (PENDING.contains(status) && !now.isBefore(startedAt.plus(LIFE))) {
            status = "EXPIRED";
        }
        return new State(status, approved, results);
    }

    /** As {@link #at}, by the relying party. */
    synchronized State result(Instant now) {
        results++;
        return at(now);
    }

    /** @param next any; one unknown to the portal is what Freja may one day send */
    synchronized void status(String next) {
        status = next;
    }

    synchronized void approve(Approved by) {
        approved = by;
        status = "APPROVED";
    }
}

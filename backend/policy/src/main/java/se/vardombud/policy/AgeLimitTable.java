package se.vardombud.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Age limits over time. A reform is a new row, and questions about earlier dates still answer by the old one. A row holds
 * until the next begins, so the list can have neither gap nor overlap.
 */
public final class AgeLimitTable {
    /** Every date from here on has limits; nobody alive asks about an earlier one. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final AgeLimitTable SWEDISH = of(List.of(new AgeLimits(EARLIEST, 13, 16, 18)));

    private final List<AgeLimits> rows;

    private AgeLimitTable(List<AgeLimits> rows) {
        this.rows = rows;
    }

    /** The limits of 1177.se: proxy rights end at 13, the own journal opens at 16, majority is 18. */
    public static AgeLimitTable swedish() {
        return SWEDISH;
    }

    /**
     * A table of these rows.
     *
     * @param rows earliest first, the first valid from {@link #EARLIEST} or before
     * @throws IllegalArgumentException if dates are left without a row, or have two
     */
    public static AgeLimitTable of(List<AgeLimits> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no age limits");
        }
        if (rows.getFirst().validFrom().isAfter(EARLIEST)) {
            throw new IllegalArgumentException(
                    "age limits have a gap before " + rows.getFirst().validFrom());
        }
        for (int i = 1; i < rows.size(); i++) {
            refuseOverlap(rows.get(i - 1).validFrom(), rows.get(i).validFrom());
        }
        return new AgeLimitTable(List.copyOf(rows));
    }

    private static void refuseOverlap(LocalDate earlier, LocalDate later) {
        if (later.equals(earlier)) {
            throw new IllegalArgumentException("age limits overlap on " + later);
        }
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("age limits out of order: " + later + " after " + earlier);
        }
    }

    /** All rows, earliest first. */
    public List<AgeLimits> rows() {
        return rows;
    }

    /** The first date that has limits. */
    public LocalDate begins() {
        return rows.getFirst().validFrom();
    }

    /** The limits valid on a date; empty before the table begins. */
    public Optional<AgeLimits> on(LocalDate date) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!date.isBefore(rows.get(i).validFrom())) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** Where a person stands on a date, by the limits of that date. */
    public LifeStage stage(Optional<LocalDate> birthDate, LocalDate on) {
        Optional<AgeLimits> limits = on(on);
        return birthDate.isEmpty() || limits.isEmpty()
                ? LifeStage.UNKNOWN
                : limits.get().stage(birthDate.get(), on);
    }
}

package se.vardombud.common.limit;

import java.time.Duration;

/**
 * So many at once, and when they are used up one more after each interval: never more than {@code atOnce} within any time shorter than
 * the interval.
 */
public record Quota(int atOnce, Duration oneMoreEach) {
    public Quota {
        if (atOnce < 1 || oneMoreEach.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("a quota lets at least one through, at most each millisecond");
        }
    }

    /** Reads a setting such as {@code 3,PT15M}. */
    static Quota parse(CharSequence text) {
        String[] parts = text.toString().split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a quota is a number and a duration, such as 3,PT15M");
        }
        return new Quota(Integer.parseInt(parts[0].strip()), Duration.parse(parts[1].strip()));
    }

    /** Until nothing has been used. */
    Duration whole() {
        return oneMoreEach.multipliedBy(atOnce);
    }
}

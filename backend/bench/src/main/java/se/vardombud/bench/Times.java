package se.vardombud.bench;

import java.util.List;
import java.util.Locale;

/** Prints how long answers took, as percentiles in milliseconds. */
final class Times {
    private Times() {}

    static void header(String note) {
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s %8s   %s%n", "ms", "p5", "p50", "p95", "p99", note);
    }

    static void print(String what, List<Long> nanos, String note) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.2f %8.2f %8.2f %8.2f   %s%n",
                what,
                at(sorted, 5),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99),
                note);
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100) / 1e6;
    }
}

package se.vardombud.common;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps what callers write in an address out of the metrics: a request is counted under its route's template, or as PAGE or OTHER. A path
 * may hold a personal number, and a path for each attempt would fill the table of metrics.
 */
@Singleton
class MetricNames implements MeterFilter {
    private static final String ROUTE = "uri";

    @Override
    public Meter.Id map(Meter.Id id) {
        String route = id.getTag(ROUTE);
        return route == null ? id : id.replaceTags(withRoute(id.getTags(), known(route, id.getTag("status"))));
    }

    private static String known(String route, @org.jspecify.annotations.Nullable String status) {
        boolean served = status == null || status.startsWith("2");
        boolean api = route.startsWith("/api/") || route.startsWith("/q/") || route.startsWith("/sandbox/");
        if (!served && !route.contains("{")) {
            return "OTHER";
        }
        return api || !route.startsWith("/") ? PathShape.withoutIds(route) : "PAGE";
    }

    private static List<Tag> withRoute(List<Tag> tags, String route) {
        return tags.stream()
                .map(tag -> tag.getKey().equals(ROUTE) ? Tag.of(ROUTE, route) : tag)
                .toList();
    }
}

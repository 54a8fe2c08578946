package se.vardombud.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser in coarse words, such as "Chrome, Android", by which people know their own devices again; too coarse to tell them apart by. */
final class Device {
    /** Every browser also names those it is compatible with: the first that is found is the one it is. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "macOS"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    /** @return null for a header that is missing or says nothing known */
    static @Nullable String of(@Nullable String userAgent) {
        String words = userAgent == null
                ? ""
                : Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(names -> first(names, userAgent).stream())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static Optional<String> first(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

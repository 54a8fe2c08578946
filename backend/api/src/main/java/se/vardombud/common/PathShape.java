package se.vardombud.common;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path with everything left out that is not a word of a route: what somebody typed into an address may be a personal number. */
final class PathShape {
    private static final Pattern WORD = Pattern.compile("[a-z]{1,30}(-[a-z]{1,30})*|v\\d|\\{[a-zA-Z]+}|[A-Z_]+");

    private PathShape() {}

    static String withoutIds(String path) {
        String shape = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> WORD.matcher(segment).matches() ? segment : "-")
                .collect(Collectors.joining("/"));
        return path.startsWith("/") ? "/" + shape : shape;
    }
}

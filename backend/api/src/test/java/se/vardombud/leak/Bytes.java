package se.vardombud.leak;

import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What leaves the server, made comparable between two runs of the same. */
final class Bytes {
    /** Differ between any two answers. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "access-log-id", "set-cookie");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** Holds an id of its own; that there is one, and how long it is, still counts. */
    private static final Pattern CURSOR = Pattern.compile("(nextCursor\":\"|cursor=)[\\w-]+");

    private final Map<String, String> numbers = new LinkedHashMap<>();

    /** Status, headers and body. */
    static String of(Response response) {
        return of(
                response.statusCode(),
                response.headers().asList().stream().map(header -> header.getName() + '=' + header.getValue()),
                response.asString());
    }

    /** Status, headers and body. */
    static String of(HttpResponse<String> response) {
        return of(
                response.statusCode(),
                response.headers().map().entrySet().stream()
                        .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + '=' + value)),
                response.body());
    }

    private static String of(int status, Stream<String> headers, String body) {
        return status + "\n"
                + headers.filter(header -> OF_THE_MOMENT.stream().noneMatch(name -> header.toLowerCase(Locale.ROOT)
                                .startsWith(name + '=')))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + "\n" + body;
    }

    /** Random ids by the order in which they appear: the same in two runs unless something more appears in one. */
    String numbered(String answer) {
        String numbered =
                ID.matcher(answer).replaceAll(id -> numbers.computeIfAbsent(id.group(), any -> "#" + numbers.size()));
        return CURSOR.matcher(numbered).replaceAll("$1…");
    }
}

package se.vardombud.leak;

import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/**
 * Asks for all that a session can see of a patient: every GET of the contract, with the ids that answers have named,
 * and every list page by page, newest first and not to the bottom of a long journal. What a later feature adds is walked by
 * itself.
 */
final class Walk {
    /** Of one kind of id, and of a list's pages, where nothing may be missed. */
    static final int MOST = 8;

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"([\\w-]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    /** Each reading adds a row to it: it is looked at once. */
    private static final String GROWS = "/patients/{patientId}/access-log";

    private static final List<String> SCOPES = List.of("/patients/{patientId}", "/me", "/session");

    /** Where a field's name and the parameter's differ. */
    private static final Map<String, List<String>> ALSO =
            Map.of("id", List.of("entryId"), "threadId", List.of("draft"));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String cookies;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<Answer> answers = new ArrayList<>();

    /** @param answer status, headers and body */
    record Answer(String request, String answer) {}

    private final int most;

    private Walk(Cookies session, String patientId, int most) {
        this.cookies = session.asList().stream()
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
        this.most = most;
        known.put("patientId", new LinkedHashSet<>(List.of(patientId)));
        known.put("draft", new LinkedHashSet<>(List.of("new")));
    }

    /** @param most of one kind of id, and of a list's pages */
    static List<Answer> of(Cookies session, String patientId, int most) throws IOException {
        Walk walk = new Walk(session, patientId, most);
        int before;
        do {
            before = walk.asked.size();
            for (Map.Entry<String, Boolean> route : routes().entrySet()) {
                walk.fill(route.getKey()).forEach(path -> walk.ask(path, route.getValue()));
            }
        } while (walk.asked.size() > before);
        return walk.answers;
    }

    /** The paths of the contract that can be got, and whether each is a list. */
    private static Map<String, Boolean> routes() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("../../openapi.yaml")));
        Map<String, Boolean> routes = new TreeMap<>();
        contract.getOrDefault("paths", Map.of()).forEach((path, methods) -> {
            if (methods.containsKey("get") && SCOPES.stream().anyMatch(path::startsWith)) {
                routes.put(path, methods.get("get").toString().contains("name=limit") && !path.equals(GROWS));
            }
        });
        return routes;
    }

    /** The path with each combination of the ids known so far. */
    private List<String> fill(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        List<String> filled = new ArrayList<>();
        known.getOrDefault(parameter.group(1), Set.of()).stream()
                .limit(most)
                .forEach(value -> filled.addAll(fill(path.replace(parameter.group(), value))));
        return filled;
    }

    private void ask(String path, boolean list) {
        if (asked.add(path)) {
            String next = read(path);
            for (int page = 0; list && page < most; page++) {
                String answer = read(path + "?limit=2" + (page == 0 ? "" : "&cursor=" + next));
                Matcher more = NEXT.matcher(answer);
                if (!more.find()) {
                    return;
                }
                next = more.group(1);
            }
        }
    }

    private String read(String path) {
        String answer = Bytes.of(get(path));
        answers.add(new Answer(path, answer));
        Matcher field = FIELD.matcher(answer);
        while (field.find()) {
            known.computeIfAbsent(field.group(1), name -> new LinkedHashSet<>()).add(field.group(2));
            ALSO.getOrDefault(field.group(1), List.of())
                    .forEach(name -> known.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(field.group(2)));
        }
        return answer;
    }

    /** As a browser does; a walk asks hundreds of times, and REST Assured takes longer over each than the server. */
    private HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("X-Requested-With", "vardombud")
                .header("Cookie", cookies)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

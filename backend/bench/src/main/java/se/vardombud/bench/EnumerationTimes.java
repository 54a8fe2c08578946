package se.vardombud.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a running sandbox takes to answer about people who exist and people who do not: by turns, over loopback. Prints percentiles and
 * how often somebody who exists takes longer than somebody who does not: a half says that time tells nothing.
 */
public final class EnumerationTimes {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 200;
    private static final String UNKNOWN = "190001019801";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private String cookie = "";

    private EnumerationTimes(String server) {
        this.server = server;
    }

    /** @param args the server's address; its limits must be raised */
    public static void main(String[] args) throws IOException, InterruptedException {
        EnumerationTimes times = new EnumerationTimes(args[0]);
        String known = times.persona("per-patient");
        String child = times.persona("twin-a");
        times.signIn(times.persona("guardian"));
        System.out.printf(
                Locale.ROOT,
                "%-28s %8s %8s %8s %8s   %s%n",
                "ms",
                "p5",
                "p50",
                "p95",
                "p99",
                "existing slower than unknown");
        times.compare("sign-in", "/auth/password", "{\"personalNumber\":\"%s\",\"password\":\"x\"}", known);
        times.compare("order", "/auth/password-orders", "{\"personalNumber\":\"%s\",\"mobile\":\"0701740690\"}", known);
        times.compare("add child", "/me/children", "{\"personalNumber\":\"%s\"}", child);
    }

    private void compare(String what, String path, String body, String known) throws IOException, InterruptedException {
        List<Long> existing = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            // Who comes first alternates, so that neither always follows the other.
            boolean first = round % 2 == 0;
            long one = time(path, body.formatted(first ? known : UNKNOWN));
            long other = time(path, body.formatted(first ? UNKNOWN : known));
            if (round >= 0) {
                existing.add(first ? one : other);
                unknown.add(first ? other : one);
            }
        }
        double slower = slower(existing, unknown);
        print(what + ", existing", existing, String.format(Locale.ROOT, "%.3f", slower));
        print(what + ", unknown", unknown, "");
    }

    private static double slower(List<Long> existing, List<Long> unknown) {
        double wins = 0;
        for (long a : existing) {
            for (long b : unknown) {
                wins += a > b ? 1 : a == b ? 0.5 : 0;
            }
        }
        return wins / existing.size() / unknown.size();
    }

    private static void print(String what, List<Long> nanos, String note) {
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.2f %8.2f %8.2f %8.2f   %s%n",
                what,
                at(nanos, 5),
                at(nanos, 50),
                at(nanos, 95),
                at(nanos, 99),
                note);
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100) / 1e6;
    }

    private long time(String path, String body) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = post("/api/v1" + path, body).statusCode();
        long taken = System.nanoTime() - begun;
        if (status != 202 && status != 404) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return taken;
    }

    private void signIn(String number) throws IOException, InterruptedException {
        String order = find(
                "\"id\":\"([^\"]+)\"",
                post("/api/v1/auth/eid-orders", "{\"provider\":\"bankid\",\"device\":\"other\"}")
                        .body());
        post("/sandbox/bankid/" + order + "/approve", "{\"personalNumber\":\"" + number + "\"}");
        cookie = post("/api/v1/auth/eid-orders/" + order + "/collect", "{}")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";")[0];
    }

    private String persona(String key) throws IOException, InterruptedException {
        String population = http.send(
                        HttpRequest.newBuilder(URI.create(server + "/sandbox/population"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        for (String person : population.split("\\},\\{")) {
            if (person.contains("\"note\":\"" + key + ": ")) {
                return find("\"personalNumber\":\"([0-9]{12})\"", person);
            }
        }
        throw new IllegalStateException("nobody is called " + key);
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "vardombud")
                .POST(BodyPublishers.ofString(body));
        return http.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return matcher.group(1);
    }
}

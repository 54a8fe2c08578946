package se.vardombud.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that calls a running sandbox over loopback, signed in or not. */
final class Caller {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private String cookie = "";

    Caller(String server) {
        this.server = server;
    }

    /** Signs somebody in with BankID. */
    void signIn(String personalNumber) throws IOException, InterruptedException {
        String order = find(
                "\"id\":\"([^\"]+)\"",
                post("/api/v1/auth/eid-orders", "{\"provider\":\"bankid\",\"device\":\"other\"}")
                        .body());
        post("/sandbox/bankid/" + order + "/approve", "{\"personalNumber\":\"" + personalNumber + "\"}");
        cookie = post("/api/v1/auth/eid-orders/" + order + "/collect", "{}")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";")[0];
    }

    /** The personal number of one of the sandbox's people. */
    String persona(String key) throws IOException, InterruptedException {
        for (String person : get("/sandbox/population").body().split("\\},\\{")) {
            if (person.contains("\"note\":\"" + key + ": ")) {
                return find("\"personalNumber\":\"([0-9]{12})\"", person);
            }
        }
        throw new IllegalStateException("nobody is called " + key);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "vardombud")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not found: " + pattern);
        }
        return matcher.group(1);
    }
}

package se.vardombud.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a running sandbox takes to answer about people who exist and people who do not: by turns, over loopback. Prints percentiles and
 * how often somebody who exists takes longer than somebody who does not: a half says that time tells nothing.
 */
public final class EnumerationTimes {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 200;
    private static final String UNKNOWN = "190001019801";

    private final Caller caller;

    private EnumerationTimes(Caller caller) {
        this.caller = caller;
    }

    /** @param args the server's address; its limits must be raised */
    public static void main(String[] args) throws IOException, InterruptedException {
        Caller caller = new Caller(args[0]);
        EnumerationTimes times = new EnumerationTimes(caller);
        String known = caller.persona("per-patient");
        String child = caller.persona("twin-a");
        caller.signIn(caller.persona("guardian"));
        Times.header("existing slower than unknown");
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
        Times.print(what + ", existing", existing, String.format(Locale.ROOT, "%.3f", slower));
        Times.print(what + ", unknown", unknown, "");
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

    private long time(String path, String body) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = caller.post("/api/v1" + path, body).statusCode();
        long taken = System.nanoTime() - begun;
        if (status != 202 && status != 404) {
            throw new IllegalStateException(path + " answered " + status);
        }
        return taken;
    }
}

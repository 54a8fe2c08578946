package se.vardombud.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long a running sandbox takes to find clinics among 5,000, as somebody types: letter by letter, whole names, misspelt, narrowed. */
public final class ClinicSearchTimes {
    private static final int CLINICS = 5_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    private static final int LONGEST_LOAD_SECONDS = 180;
    private static final String PATH = "/api/v1/clinics?q=";

    private final Caller caller;
    private final List<String> names;
    private final Random random = new Random(6);

    private ClinicSearchTimes(Caller caller, List<String> names) {
        this.caller = caller;
        this.names = names;
    }

    /** @param args the server's address, and its {@code vardombud.clinics.file}, which is written anew */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> names = InventedClinics.names(CLINICS);
        Files.writeString(Path.of(args[1]), InventedClinics.catalogue(names));
        Caller caller = new Caller(args[0]);
        caller.signIn(caller.persona("guardian"));
        ClinicSearchTimes times = new ClinicSearchTimes(caller, names);
        times.await();
        Times.header(CLINICS + " clinics");
        times.measure("begun", name -> name.substring(0, 1 + times.random.nextInt(name.length() - 1)));
        times.measure("whole name", name -> name);
        times.measure("misspelt", times::misspelt);
        times.measure("misspelt, narrowed", name -> times.misspelt(name) + "&region=SKANE&offers=MESSAGE");
        times.measure("one word in every other", name -> "vårdcentral");
        times.measure("everything", name -> "");
    }

    private interface Typing {
        String of(String name);
    }

    private void measure(String what, Typing typing) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String[] typed = typing.of(names.get(random.nextInt(names.size()))).split("&", 2);
            String path = PATH
                    + URLEncoder.encode(typed[0], StandardCharsets.UTF_8)
                    + (typed.length > 1 ? "&" + typed[1] : "");
            long begun = System.nanoTime();
            HttpResponse<String> answer = caller.get(path);
            long taken = System.nanoTime() - begun;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            if (round >= 0) {
                nanos.add(taken);
            }
        }
        Times.print(what, nanos, "");
    }

    /** Two letters next to each other have changed places in the longest word, the first letter has not. */
    private String misspelt(String name) {
        String longest = "";
        for (String word : name.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        int place = 1 + random.nextInt(longest.length() - 2);
        String wrong = longest.substring(0, place)
                + longest.charAt(place + 1)
                + longest.charAt(place)
                + longest.substring(place + 2);
        return name.replace(longest, wrong);
    }

    /** Until the server has taken the file. */
    private void await() throws IOException, InterruptedException {
        String last = URLEncoder.encode(names.getLast(), StandardCharsets.UTF_8);
        for (int second = 0; second < LONGEST_LOAD_SECONDS; second++) {
            if (caller.get(PATH + last).body().contains(names.getLast())) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("the server has not read the catalogue");
    }
}

package se.vardombud.audit.tree;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the packaged portal does from the command line with the access log, without starting the portal. */
public final class LogCommand {
    private static final String EXPORT = "export-log";
    private static final String VERIFY = "verify-log";
    private static final int WHOLE = 0;
    private static final int WRONG = 1;
    private static final int NOT_DONE = 2;
    private static final String USAGE =
            """
            export-log FILE
                writes the access log of the database that the settings name (quarkus.datasource.jdbc.url, .username, .password)
            verify-log FILE FOLDER KEY...
                holds such a file against the checkpoints in the folder, signed by one of the keys (name+id+key)
                ends with 0 when every row is what it was, 1 when one is not, 2 when that could not be told""";

    private final Function<String, @Nullable String> settings;
    private final PrintStream out;

    /** @param settings by name; null for one that is not made */
    public LogCommand(Function<String, @Nullable String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Whether this is what the portal is started for. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && (args[0].equals(EXPORT) || args[0].equals(VERIFY));
    }

    /** Does it; the exit code. */
    public int run(String... args) {
        try {
            if (args[0].equals(EXPORT) && args.length == 2) {
                return export(Path.of(args[1]));
            }
            if (args[0].equals(VERIFY) && args.length >= 4) {
                return verify(
                        Path.of(args[1]), Path.of(args[2]), Arrays.asList(args).subList(3, args.length));
            }
            out.println(USAGE);
        } catch (IOException | SQLException | IllegalArgumentException | DateTimeException e) {
            out.println("Not done: " + e.getMessage());
        }
        return NOT_DONE;
    }

    private int export(Path file) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                Optional.ofNullable(settings.apply("quarkus.datasource.jdbc.url"))
                        .orElseThrow(() -> new IllegalArgumentException("quarkus.datasource.jdbc.url is missing")),
                settings.apply("quarkus.datasource.username"),
                settings.apply("quarkus.datasource.password"))) {
            out.printf(Locale.ROOT, "%,d rows written to %s%n", new LogExport(connection).write(file), file);
            return WHOLE;
        }
    }

    private int verify(Path export, Path folder, List<String> keys) throws IOException {
        List<SignedNote.Verifier> verifiers = new ArrayList<>();
        for (String key : keys) {
            verifiers.add(SignedNote.Verifier.parse(key));
        }
        LogVerifier verifier = new LogVerifier(export, Evidence.read(folder, verifiers));
        Optional<LogVerifier.Fault> fault = verifier.verify();
        fault.ifPresentOrElse(
                found -> out.printf(
                        Locale.ROOT, "WRONG from place %d: %s: %s%n", found.place(), found.kind(), found.words()),
                () -> out.printf(
                        Locale.ROOT,
                        "Every row is what it was: %,d rows, of which a signed checkpoint covers %,d; %,d more wait for a place.%n",
                        verifier.rows(),
                        verifier.covered(),
                        verifier.waiting()));
        return fault.isPresent() ? WRONG : WHOLE;
    }
}

package se.vardombud;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import se.vardombud.audit.tree.LogCommand;

/** Starts the portal, unless a setting that a region must make itself is missing: then it says which, all at once. */
@QuarkusMain
public final class Main {
    /** Only in the build that brings its own settings for everything. */
    private static final String SELF_SUFFICIENT = "META-INF/vardombud/sandbox";

    private Main() {}

    public static void main(String... args) {
        if (LogCommand.isMeant(args)) {
            Config config = ConfigProvider.getConfig();
            System.exit(new LogCommand(
                            name -> config.getOptionalValue(name, String.class).orElse(null), System.out)
                    .run(args));
        }
        if (Thread.currentThread().getContextClassLoader().getResource(SELF_SUFFICIENT) == null) {
            List<String> problems = problems();
            if (!problems.isEmpty()) {
                System.err.println("Vårdombud does not start. Its settings are not complete:\n  "
                        + String.join("\n  ", problems)
                        + "\nWhat they mean stands in backend/docs/operations.md.");
                System.exit(1);
            }
        }
        Quarkus.run(args);
    }

    private static List<String> problems() {
        Config config = ConfigProvider.getConfig();
        try {
            return RequiredSettings.problems(config);
        } finally {
            // The platform makes its own, with what it learnt at build time.
            ConfigProviderResolver.instance().releaseConfig(config);
        }
    }
}

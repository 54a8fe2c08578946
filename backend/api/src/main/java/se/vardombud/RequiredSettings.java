package se.vardombud;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import se.vardombud.common.SecretKeyFile;
import se.vardombud.identity.SessionKeyFile;

/** The settings that production has no default for. */
final class RequiredSettings {
    private static final Function<String, Optional<String>> ANYTHING = value -> Optional.empty();
    private static final String TRIAL_KEY = "names a key that was made for trying out; make one of your own";
    private static final Map<String, Function<String, Optional<String>>> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("quarkus.datasource.jdbc.url", ANYTHING);
        SETTINGS.put("quarkus.datasource.username", ANYTHING);
        SETTINGS.put("quarkus.datasource.password", ANYTHING);
        SETTINGS.put("vardombud.public-url", RequiredSettings::https);
        SETTINGS.put("vardombud.bankid.url", RequiredSettings::https);
        SETTINGS.put("vardombud.bankid.key-store", RequiredSettings::file);
        SETTINGS.put("vardombud.bankid.trust-store", RequiredSettings::file);
        SETTINGS.put("vardombud.session.key", RequiredSettings::sessionKey);
        SETTINGS.put("vardombud.secret.key", RequiredSettings::secretKey);
    }

    private RequiredSettings() {}

    /** One line for each setting that is missing or cannot be used; the values themselves, which may be secret, are not repeated. */
    static List<String> problems(Config config) {
        List<String> problems = new ArrayList<>();
        SETTINGS.forEach((name, check) -> config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .map(check)
                .orElse(Optional.of("is missing"))
                .ifPresent(problem -> problems.add(name + " " + problem)));
        return problems;
    }

    private static Optional<String> https(String value) {
        return value.startsWith("https://") ? Optional.empty() : Optional.of("must be an address with https");
    }

    private static Optional<String> file(String value) {
        return Files.isReadable(Path.of(value)) ? Optional.empty() : Optional.of("names a file that cannot be read");
    }

    private static Optional<String> secretKey(String value) {
        Path file = Path.of(value);
        if (SessionKeyFile.isNotForProduction(file)) {
            return Optional.of(TRIAL_KEY);
        }
        try {
            SecretKeyFile.read(file);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("does not name a file with 32 bytes in base64");
        }
    }

    private static Optional<String> sessionKey(String value) {
        Path file = Path.of(value);
        if (SessionKeyFile.isNotForProduction(file)) {
            return Optional.of(TRIAL_KEY);
        }
        try {
            SessionKeyFile.read(file);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("does not name a file with a key pair (P-256, PEM)");
        }
    }
}

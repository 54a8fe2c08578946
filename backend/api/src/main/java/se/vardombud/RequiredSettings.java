package se.vardombud;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import se.vardombud.common.SecretKeyFile;
import se.vardombud.identity.SessionKeyFile;
import se.vardombud.identity.freja.SigningCertificates;

/** The settings that production has no default for, and those that must go together. */
final class RequiredSettings {
    private static final Function<String, Optional<String>> ANYTHING = value -> Optional.empty();
    private static final String TRIAL_KEY = "names a key that was made for trying out; make one of your own";
    private static final Map<String, Function<String, Optional<String>>> SETTINGS = new LinkedHashMap<>();

    /** All of them or none: a region may do without an agreement with Freja. */
    private static final Map<String, Function<String, Optional<String>>> FREJA = new LinkedHashMap<>();

    private static final String ACCEPTED_KEYS = "vardombud.session.accepted-keys";
    private static final String HASH_MEMORY = "vardombud.password.hash-memory";
    /** OWASP's least for Argon2id with two passes, in KiB. */
    private static final int LEAST_HASH_MEMORY = 19_456;

    static {
        SETTINGS.put("quarkus.datasource.jdbc.url", ANYTHING);
        SETTINGS.put("quarkus.datasource.username", ANYTHING);
        SETTINGS.put("quarkus.datasource.password", ANYTHING);
        SETTINGS.put("vardombud.public-url", RequiredSettings::https);
        SETTINGS.put("vardombud.bankid.url", RequiredSettings::https);
        SETTINGS.put("vardombud.bankid.key-store", RequiredSettings::file);
        SETTINGS.put("vardombud.bankid.trust-store", RequiredSettings::file);
        SETTINGS.put("vardombud.register.url", RequiredSettings::https);
        SETTINGS.put("vardombud.register.key-store", RequiredSettings::file);
        SETTINGS.put("vardombud.register.trust-store", RequiredSettings::file);
        SETTINGS.put("vardombud.sms.url", RequiredSettings::https);
        SETTINGS.put("vardombud.sms.user", ANYTHING);
        SETTINGS.put("vardombud.sms.password", ANYTHING);
        SETTINGS.put("vardombud.sms.from", ANYTHING);
        SETTINGS.put("quarkus.mailer.host", ANYTHING);
        SETTINGS.put("quarkus.mailer.from", ANYTHING);
        SETTINGS.put("vardombud.letters.folder", RequiredSettings::folder);
        SETTINGS.put("vardombud.session.key", RequiredSettings::sessionKey);
        SETTINGS.put("vardombud.secret.key", RequiredSettings::secretKey);
    }

    static {
        FREJA.put("vardombud.freja.url", RequiredSettings::https);
        FREJA.put("vardombud.freja.key-store", RequiredSettings::file);
        FREJA.put("vardombud.freja.trust-store", RequiredSettings::file);
        FREJA.put("vardombud.freja.signing-certificates", value -> each(value, RequiredSettings::certificates));
    }

    private RequiredSettings() {}

    /** One line for each setting that is missing or cannot be used; the values themselves, which may be secret, are not repeated. */
    static List<String> problems(Config config) {
        List<String> problems = new ArrayList<>(problems(config, SETTINGS));
        if (FREJA.keySet().stream().anyMatch(name -> value(config, name).isPresent())) {
            problems.addAll(problems(config, FREJA));
        }
        if (value(config, ACCEPTED_KEYS).isPresent()) {
            problems.addAll(problems(config, Map.of(ACCEPTED_KEYS, value -> each(value, RequiredSettings::publicKey))));
        }
        if (value(config, HASH_MEMORY).isPresent()) {
            problems.addAll(problems(config, Map.of(HASH_MEMORY, RequiredSettings::hashMemory)));
        }
        return problems;
    }

    private static List<String> problems(Config config, Map<String, Function<String, Optional<String>>> settings) {
        List<String> problems = new ArrayList<>();
        settings.forEach((name, check) -> value(config, name)
                .map(check)
                .orElse(Optional.of("is missing"))
                .ifPresent(problem -> problems.add(name + " " + problem)));
        return problems;
    }

    private static Optional<String> value(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    /** The first problem of a list of files. */
    private static Optional<String> each(String files, Function<Path, Optional<String>> check) {
        return Arrays.stream(files.split(","))
                .map(file -> check.apply(Path.of(file.strip())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> hashMemory(String value) {
        try {
            if (Integer.parseInt(value) >= LEAST_HASH_MEMORY) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        return Optional.of("must be a number of KiB, at least " + LEAST_HASH_MEMORY);
    }

    private static Optional<String> https(String value) {
        return value.startsWith("https://") ? Optional.empty() : Optional.of("must be an address with https");
    }

    private static Optional<String> file(String value) {
        return Files.isReadable(Path.of(value)) ? Optional.empty() : Optional.of("names a file that cannot be read");
    }

    private static Optional<String> folder(String value) {
        Path folder = Path.of(value);
        return Files.isDirectory(folder) && Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("does not name a folder that can be written to");
    }

    private static Optional<String> secretKey(String value) {
        return own(Path.of(value), SecretKeyFile::read, "does not name a file with 32 bytes in base64");
    }

    private static Optional<String> sessionKey(String value) {
        return own(Path.of(value), SessionKeyFile::read, "does not name a file with a key pair (P-256, PEM)");
    }

    private static Optional<String> publicKey(Path file) {
        return own(file, SessionKeyFile::readPublic, "names a file without a public key (P-256, PEM)");
    }

    private static Optional<String> certificates(Path file) {
        return own(file, SigningCertificates::read, "names a file without certificates of RSA keys (PEM)");
    }

    /** A file that can be read as it should, and that no sandbox has made. */
    private static Optional<String> own(Path file, Consumer<Path> read, String otherwise) {
        if (SessionKeyFile.isNotForProduction(file)) {
            return Optional.of(TRIAL_KEY);
        }
        try {
            read.accept(file);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(otherwise);
        }
    }
}

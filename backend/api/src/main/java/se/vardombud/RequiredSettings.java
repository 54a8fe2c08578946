package se.vardombud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** The settings that production has no default for, and those that must go together. */
final class RequiredSettings {
    private static final Function<String, Optional<String>> ANYTHING = value -> Optional.empty();
    private static final Map<String, Function<String, Optional<String>>> SETTINGS = new LinkedHashMap<>();

    /** All of them or none: a region may do without an agreement with Freja. */
    private static final Map<String, Function<String, Optional<String>>> FREJA = new LinkedHashMap<>();

    /** Those that have a default, and may not be anything. */
    private static final Map<String, Function<String, Optional<String>>> OPTIONAL = new LinkedHashMap<>();

    static {
        SETTINGS.put("quarkus.datasource.jdbc.url", ANYTHING);
        SETTINGS.put("quarkus.datasource.username", ANYTHING);
        SETTINGS.put("quarkus.datasource.password", ANYTHING);
        SETTINGS.put("vardombud.public-url", SettingChecks::https);
        SETTINGS.put("vardombud.bankid.url", SettingChecks::https);
        SETTINGS.put("vardombud.bankid.key-store", SettingChecks::file);
        SETTINGS.put("vardombud.bankid.trust-store", SettingChecks::file);
        SETTINGS.put("vardombud.register.url", SettingChecks::https);
        SETTINGS.put("vardombud.register.key-store", SettingChecks::file);
        SETTINGS.put("vardombud.register.trust-store", SettingChecks::file);
        SETTINGS.put("vardombud.sms.url", SettingChecks::https);
        SETTINGS.put("vardombud.sms.user", ANYTHING);
        SETTINGS.put("vardombud.sms.password", ANYTHING);
        SETTINGS.put("vardombud.sms.from", ANYTHING);
        SETTINGS.put("quarkus.mailer.host", ANYTHING);
        SETTINGS.put("quarkus.mailer.from", ANYTHING);
        SETTINGS.put("vardombud.letters.folder", SettingChecks::folder);
        SETTINGS.put("vardombud.session.key", SettingChecks::sessionKey);
        SETTINGS.put("vardombud.secret.key", SettingChecks::secretKey);
        SETTINGS.put("vardombud.access-log.key", SettingChecks::logKey);
        SETTINGS.put("vardombud.access-log.folder", SettingChecks::folder);
    }

    static {
        FREJA.put("vardombud.freja.url", SettingChecks::https);
        FREJA.put("vardombud.freja.key-store", SettingChecks::file);
        FREJA.put("vardombud.freja.trust-store", SettingChecks::file);
        FREJA.put(
                "vardombud.freja.signing-certificates",
                value -> SettingChecks.each(value, SettingChecks::certificates));
    }

    static {
        OPTIONAL.put("vardombud.session.accepted-keys", value -> SettingChecks.each(value, SettingChecks::publicKey));
        OPTIONAL.put("vardombud.password.hash-memory", SettingChecks::hashMemory);
    }

    private RequiredSettings() {}

    /** One line for each setting that is missing or cannot be used; the values themselves, which may be secret, are not repeated. */
    static List<String> problems(Config config) {
        List<String> problems = new ArrayList<>(problems(config, SETTINGS));
        if (FREJA.keySet().stream().anyMatch(name -> value(config, name).isPresent())) {
            problems.addAll(problems(config, FREJA));
        }
        OPTIONAL.forEach((name, check) -> {
            if (value(config, name).isPresent()) {
                problems.addAll(problems(config, Map.of(name, check)));
            }
        });
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
}

package se.vardombud.identity.message;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import se.vardombud.identity.Language;

/** The words of what the portal sends: {@code templates/<name>.<language>.txt}. */
@Singleton
public class Wording {
    private final Engine engine;

    Wording(Engine engine) {
        this.engine = engine;
    }

    /** @param name such as {@code letters/password}; every language has it */
    public String of(String name, Language language, Map<String, Object> data) {
        String file = name + "." + language.code() + ".txt";
        Template template = Objects.requireNonNull(engine.getTemplate(file), file);
        return template.render(data).strip();
    }

    /** A date as people write it: 3 december 2026. */
    public static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
    }

    Letter of(PasswordLetter letter) {
        Language language = letter.language();
        Map<String, Object> data = Map.of(
                "name", letter.to().name(),
                "secret", letter.grouped(),
                "lastDay", date(letter.lastDay(), language),
                "mobileEnding", letter.mobileEnding());
        return new Letter(letter.to(), language, of("letters/password", language, data));
    }
}

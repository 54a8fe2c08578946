package se.vardombud.identity.message;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import se.vardombud.identity.Language;

/** The words of the portal's letters: {@code templates/letters/<kind>.<language>.txt}. */
@Singleton
class LetterTexts {
    private final Engine engine;

    LetterTexts(Engine engine) {
        this.engine = engine;
    }

    Letter of(PasswordLetter letter) {
        return new Letter(
                letter.to(),
                letter.language(),
                text(
                        "password",
                        letter.language(),
                        Map.of("name", letter.to().name(), "secret", letter.grouped(), "lastDay", letter.lastDay())));
    }

    private String text(String kind, Language language, Map<String, Object> data) {
        String name = "letters/" + kind + "." + language.code() + ".txt";
        Template template = Objects.requireNonNull(engine.getTemplate(name), name);
        return template.render(data).strip();
    }
}

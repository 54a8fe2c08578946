package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The languages the portal speaks and writes. */
@Schema(
        description = "Language of what the portal sends",
        enumeration = {"sv", "en"})
public enum Language {
    SV,
    EN;

    /** As BCP 47 has it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** Reads {@link #code}; throws IllegalArgumentException for anything else. */
    @JsonCreator
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not a language of the portal");
    }
}

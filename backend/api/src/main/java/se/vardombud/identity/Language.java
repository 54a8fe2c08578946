package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The languages the portal speaks and writes. */
@Schema(
        description = "Language of what the portal sends",
        enumeration = {"sv", "en"})
public enum Language {
    @JsonProperty("sv")
    SV,
    @JsonProperty("en")
    EN;

    /** As BCP 47 has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}

package se.vardombud.clinic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opening hours as they stand in the database, where nothing asks about a part of them. */
@Singleton
class HoursJson {
    private static final TypeReference<List<OpeningHours>> HOURS = new TypeReference<>() {};
    private final ObjectMapper json;

    HoursJson(ObjectMapper json) {
        this.json = json;
    }

    String write(List<OpeningHours> hours) {
        try {
            return json.writeValueAsString(hours);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<OpeningHours> read(@Nullable String text) {
        try {
            return text == null ? List.of() : json.readValue(text, HOURS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("opening hours that cannot be read", e);
        }
    }
}

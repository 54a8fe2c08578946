package se.vardombud.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Programmes and answers as they stand in the database, where nothing asks about a part of them. */
@Singleton
class ProgramJson {
    private final ObjectMapper json;

    ProgramJson(ObjectMapper json) {
        this.json = json;
    }

    @Nullable String write(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    ProgramContent content(String text) {
        return read(text, ProgramContent.class);
    }

    @Nullable StepAnswer answer(@Nullable String text) {
        return text == null ? null : read(text, StepAnswer.class);
    }

    /** What Jackson says of a failure may repeat an answer, so it is not passed on. */
    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be read as " + type.getSimpleName());
        }
    }
}

package se.vardombud.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portal's own id of a person, patient or actor: opaque, and safe in an address, unlike a personal number. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Opaque id of a person")
public record PersonId(@JsonValue UUID value) {
    /** Reads the canonical text of a UUID; JAX-RS calls this for path parameters and answers 404 when it throws. */
    @JsonCreator
    public static PersonId fromString(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

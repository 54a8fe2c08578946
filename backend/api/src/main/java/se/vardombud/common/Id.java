package se.vardombud.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The portal's own id of one thing of a patient's, as an address names it. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Opaque id")
public record Id(@JsonValue UUID value) {
    /** Reads the canonical text of a UUID; JAX-RS calls this for path parameters and answers 404 when it throws. */
    @JsonCreator
    public static Id fromString(String text) {
        return new Id(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

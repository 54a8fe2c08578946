package se.vardombud.clinic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.Uuids;

/** The portal's own id of a unit of care. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Opaque id of a unit of care")
public record UnitId(@JsonValue UUID value) {
    /** Reads the canonical text of a UUID. */
    @JsonCreator
    public static UnitId fromString(String text) {
        return new UnitId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

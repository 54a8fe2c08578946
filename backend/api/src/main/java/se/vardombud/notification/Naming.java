package se.vardombud.notification;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a notice may speak of the person that it is about. */
@Schema(description = "How a notice speaks of the person: not at all, by initials, or by first name")
enum Naming {
    NOTHING,
    INITIALS,
    FIRST_NAME;

    /** What to call somebody, or empty. */
    String of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] parts = name.strip().split("\\s+");
        return switch (this) {
            case NOTHING -> "";
            case INITIALS ->
                Arrays.stream(parts)
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
            case FIRST_NAME -> parts[0];
        };
    }
}

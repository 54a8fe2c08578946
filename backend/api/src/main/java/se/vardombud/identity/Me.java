package se.vardombud.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** The signed-in person, to themself. */
@Schema(description = "The signed-in person")
record Me(
        PersonId personId,
        @Schema(description = "Given and family name", maxLength = 200) @Nullable String name,
        @Schema(description = "Twelve digits", pattern = "^[0-9]{12}$", examples = "199003072390")
                String personalNumber) {
    static Me of(Person person) {
        return new Me(person.id(), person.name(), person.personalNumber());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Me[" + personId + "]";
    }
}

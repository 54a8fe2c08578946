package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** The signed-in person, to themself. */
@Schema(description = "The signed-in person")
record Me(
        PersonId personId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(description = "Given and family name; null before one is given", maxLength = 200)
                @Nullable String name,
        @Schema(description = "Twelve digits", pattern = "^[0-9]{12}$", examples = "199003072395")
                String personalNumber) {
    static final String EXAMPLE =
            """
            {"personId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "name": "Anna Lindqvist", "personalNumber": "198804122383"}""";

    static Me of(Person person) {
        return new Me(person.id(), person.name(), person.personalNumber());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Me[" + personId + "]";
    }
}

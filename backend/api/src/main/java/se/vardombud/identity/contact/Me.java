package se.vardombud.identity.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Language;
import se.vardombud.identity.Person;

/**
 * The signed-in person, to themself.
 *
 * @param language null until chosen
 */
@Schema(description = "The signed-in person")
record Me(
        PersonId personId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(description = "Given and family name; null before one is given", maxLength = 200)
                @Nullable String name,
        @Schema(description = "Twelve digits", pattern = "^[0-9]{12}$", examples = "199003072395")
                String personalNumber,
        @Nullable Language language,
        Contact contact,
        @Schema(description = "New numbers and addresses whose codes are waited for", maxItems = 2)
                List<PendingContact> pending,
        @Schema(
                        description =
                                "MOBILE_IS_GUARDIANS, EMAIL_IS_GUARDIANS: a young person of 13 to 17 and a guardian have the same; told to both",
                        maxItems = 2)
                List<ContactWarning> warnings,
        @Schema(description = "Whether one runs the installation, in this session: the operator's pages are open")
                boolean operator) {
    static final String EXAMPLE =
            """
            {"personId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "name": "Anna Lindqvist", "personalNumber": "198804122383", \
            "language": "sv", "contact": {"mobile": "+46701740605"}, "pending": [{"challengeId": \
            "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "channel": "email", "value": "anna@example.org", \
            "expiresAt": "2026-11-21T12:05:00Z"}], "warnings": [], "operator": false}""";

    static Me of(
            Person person,
            @Nullable Language language,
            Contact contact,
            List<PendingContact> pending,
            List<ContactWarning> warnings,
            boolean operator) {
        return new Me(
                person.id(), person.name(), person.personalNumber(), language, contact, pending, warnings, operator);
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Me[" + personId + "]";
    }
}

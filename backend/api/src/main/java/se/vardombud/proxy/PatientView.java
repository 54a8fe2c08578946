package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Person;
import se.vardombud.policy.Explanation;

/** Somebody the signed-in person acts for, or no longer does. */
@Schema(description = "Somebody the signed-in person acts for, or no longer does")
record PatientView(
        PersonId patientId,
        Relation relation,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a child not yet named; show personalNumber then")
                @Nullable String name,
        @Schema(pattern = "^\\d{12}$", description = "Twelve digits; oneself and children only") @Nullable String personalNumber,
        @Nullable LocalDate birthDate,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        description = "First day on which one can no longer act; null = no end, or over already")
                @Nullable LocalDate until,
        @Schema(description = "Present when one cannot act for this person now") @Nullable DenialView denial) {

    /** What the signed-in person is to the patient. */
    @Schema(name = "Relation")
    enum Relation {
        SELF,
        CHILD,
        DELEGATOR
    }

    static PatientView of(Relation relation, Person person, Explanation acting) {
        boolean personal = relation != Relation.DELEGATOR;
        return new PatientView(
                person.id(),
                relation,
                person.name(),
                personal ? person.personalNumber() : null,
                personal ? person.birthDate() : null,
                acting instanceof Explanation.Permitted permitted
                        ? permitted.until().orElse(null)
                        : null,
                acting instanceof Explanation.Denied denied ? DenialView.of(denied) : null);
    }
}

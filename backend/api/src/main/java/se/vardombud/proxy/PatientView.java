package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Person;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.RuleId;

/** Somebody the signed-in person acts for, or no longer does. */
@Schema(description = "Somebody the signed-in person acts for, or no longer does")
record PatientView(
        PersonId patientId,
        Relation relation,
        @Schema(description = "What one acts as now, by the rule that permits; absent when one cannot act") @Nullable ActingAs actingAs,
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

    /** What a permit rests on: one can be a child's guardian, and act by the child's own delegation. */
    @Schema(name = "ActingAs")
    enum ActingAs {
        SELF,
        GUARDIAN,
        DELEGATE,
        /** Of the part of a journal that an exception opens, and nothing else. */
        JOURNAL_READER;

        static ActingAs of(Relation relation, RuleId rule) {
            return switch (rule) {
                case G5 -> JOURNAL_READER;
                case D5 -> DELEGATE;
                default -> relation == Relation.SELF ? SELF : GUARDIAN;
            };
        }
    }

    static PatientView of(Relation relation, Person person, Explanation acting) {
        boolean personal = relation != Relation.DELEGATOR;
        return new PatientView(
                person.id(),
                relation,
                acting instanceof Explanation.Permitted permitted
                        ? ActingAs.of(relation, permitted.decision().rule())
                        : null,
                person.name(),
                personal ? person.personalNumber() : null,
                personal ? person.birthDate() : null,
                acting instanceof Explanation.Permitted permitted
                        ? permitted.until().orElse(null)
                        : null,
                acting instanceof Explanation.Denied denied ? DenialView.of(denied) : null);
    }
}

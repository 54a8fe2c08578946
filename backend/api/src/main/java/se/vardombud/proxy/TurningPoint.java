package se.vardombud.proxy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.JournalSeal;
import se.vardombud.policy.Question;

/** A fact on which an answer may hang. Whether it does is found by asking the policy again as if the fact were otherwise. */
@Schema(name = "AccessTurningPoint", description = "Something that would turn the answer if it were done, or happened")
enum TurningPoint {
    SIGN_IN_WITH_E_ID(question -> new Question(
            question.relation(),
            question.patient(),
            question.action(),
            question.unit(),
            question.category(),
            Assurance.E_ID,
            question.on())),
    MATURITY_ASSESSMENT(
            question -> Supposed.with(question, Supposed.assessed(question, List.of(Supposed.grant(question))))),
    MATURITY_ASSESSMENT_REVOKED(question -> Supposed.with(question, Supposed.assessed(question, List.of()))),
    JOURNAL_EXCEPTION(
            question -> Supposed.with(question, Supposed.excepted(question, List.of(Supposed.grant(question))))),
    JOURNAL_EXCEPTION_ENDED(question -> Supposed.with(question, Supposed.excepted(question, List.of()))),
    DELEGATION(
            question -> Supposed.with(question, Supposed.delegated(question, List.of(Supposed.delegation(question))))),
    DELEGATION_ENDED(question -> Supposed.with(question, Supposed.delegated(question, List.of()))),
    UNSEALED(question -> Supposed.with(question, Supposed.sealed(question.patient(), Optional.empty()))),
    SEALED(question -> Supposed.with(
            question,
            Supposed.sealed(question.patient(), Optional.of(new JournalSeal(question.on(), Optional.empty()))))),
    PER_ENROLMENT(question -> Supposed.with(question, Supposed.enrolled(question.patient()))),
    CLINIC_APPROVAL(question -> Supposed.with(question, Supposed.approved(question))),
    GUARDIAN_BLOCK(question -> Supposed.with(question, Supposed.blocked(question.relation()))),
    PROTECTED_IDENTITY(question -> Supposed.with(question, Supposed.protectedIdentity(question.patient())));

    private final UnaryOperator<Question> change;

    TurningPoint(UnaryOperator<Question> change) {
        this.change = change;
    }

    /** The same question where the fact is so; the very same where it is so already, or can never be. */
    Question otherwise(Question question) {
        return change.apply(question);
    }
}

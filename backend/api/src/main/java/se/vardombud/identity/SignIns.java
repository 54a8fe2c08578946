package se.vardombud.identity;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;

/** Lets people in: who they are has been shown, the register and rules L1–L4 say whether. */
@ApplicationScoped
class SignIns {
    private final KnownPersons persons;
    private final SignInRules rules;
    private final Sessions sessions;
    private final Clock clock;

    SignIns(KnownPersons persons, SignInRules rules, Sessions sessions, Clock clock) {
        this.persons = persons;
        this.rules = rules;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A new session for the person, or a problem: REGISTER_UNAVAILABLE (the proof stays good, one may try again) or SIGN_IN_REFUSED.
     *
     * @param personalNumber as the one who vouches for the person writes it
     * @param useProof uses up what the person was identified by; false when somebody else already has
     */
    NewSession signIn(String personalNumber, Assurance assurance, BooleanSupplier useProof) {
        Optional<PersonalNumber> number = PersonalNumber.parse(personalNumber);
        IdKind kind = number.map(PersonalNumber::kind).orElse(IdKind.RESERVE);
        Optional<Person> person =
                number.filter(n -> n.kind() == IdKind.PERSONAL).flatMap(this::read);
        Optional<SignInRefusal> refusal = rules.check(applicant(kind, person, assurance), PortalClock.today(clock));
        Optional<NewSession> session = QuarkusTransaction.joiningExisting().call(() -> {
            if (!useProof.getAsBoolean()) {
                throw EidProblem.finished();
            }
            return refusal.isPresent()
                    ? Optional.empty()
                    : Optional.of(sessions.start(person.orElseThrow().id(), assurance));
        });
        return session.orElseThrow(() -> refused(refusal.orElseThrow()));
    }

    private static ProblemException refused(SignInRefusal refusal) {
        Log.infof("sign-in refused by rule %s: %s", refusal.rule(), refusal.reason());
        return new ProblemException(403, "SIGN_IN_REFUSED", "The rules of sign-in do not let this person in.")
                .with("rule", refusal.rule())
                .with("reason", refusal.reason())
                .with("opensOn", refusal.opensOn());
    }

    private Optional<Person> read(PersonalNumber number) {
        try {
            return persons.learn(number);
        } catch (RegisterUnavailableException e) {
            throw new ProblemException(
                    503, "REGISTER_UNAVAILABLE", "The population register does not answer; try again in a while.");
        }
    }

    private static Applicant applicant(IdKind kind, Optional<Person> person, Assurance assurance) {
        return person.map(known -> new Applicant(
                        kind,
                        known.registered(),
                        known.deceased(),
                        known.birthDate(),
                        known.protectedIdentity(),
                        assurance))
                .orElseGet(() -> new Applicant(kind, false, false, null, false, assurance));
    }
}

package se.vardombud.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;

/** Lets people in: who they are has been shown, the register and rules L1–L4 say whether. */
@ApplicationScoped
public class SignIns {
    private final KnownPersons persons;
    private final SignInRules rules;
    private final Sessions sessions;
    private final CurrentActor actor;
    private final Clock clock;
    private final SecurityLog log;

    SignIns(
            KnownPersons persons,
            SignInRules rules,
            Sessions sessions,
            CurrentActor actor,
            Clock clock,
            SecurityLog log) {
        this.persons = persons;
        this.rules = rules;
        this.sessions = sessions;
        this.actor = actor;
        this.clock = clock;
        this.log = log;
    }

    /**
     * A new session for the person, which ends the one that the browser had; or a problem: REGISTER_UNAVAILABLE (the proof stays good,
     * one may try again) or SIGN_IN_REFUSED. The caller hands it to the browser by {@link SessionCookie}.
     *
     * @param personalNumber as the one who vouches for the person writes it
     * @param useProof uses up what the person was identified by; false when somebody else already has
     */
    public NewSession signIn(String personalNumber, SignInMethod method, BooleanSupplier useProof) {
        Optional<PersonalNumber> number = PersonalNumber.parse(personalNumber);
        IdKind kind = number.map(PersonalNumber::kind).orElse(IdKind.RESERVE);
        Optional<Person> person =
                number.filter(n -> n.kind() == IdKind.PERSONAL).flatMap(this::read);
        Optional<SignInRefusal> refusal =
                rules.check(applicant(kind, person, method.assurance()), PortalClock.today(clock));
        Optional<NewSession> session = QuarkusTransaction.joiningExisting().call(() -> {
            if (!useProof.getAsBoolean()) {
                throw EidProblem.finished();
            }
            return refusal.isPresent()
                    ? Optional.empty()
                    : Optional.of(start(person.orElseThrow().id(), method));
        });
        session.ifPresent(begun -> log.of(Event.SIGNED_IN, person.orElseThrow().id(), "method", method.toString()));
        return session.orElseThrow(() -> refused(personalNumber, method, refusal.orElseThrow()));
    }

    private NewSession start(PersonId person, SignInMethod method) {
        actor.get().ifPresent(before -> sessions.revoke(before.session()));
        return sessions.start(person, method);
    }

    private ProblemException refused(String typed, SignInMethod method, SignInRefusal refusal) {
        log.typed(
                Event.SIGN_IN_REFUSED,
                typed,
                "method",
                method.toString(),
                "rule",
                refusal.rule(),
                "reason",
                refusal.reason());
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
        return person.map(known -> Applicant.of(known, assurance))
                .orElseGet(() -> new Applicant(kind, false, false, null, false, assurance));
    }
}

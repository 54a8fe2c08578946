package se.vardombud.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;

/** Lets somebody who is signed in show again who they are: the session goes on under a new id, and the old one is worth nothing. */
@ApplicationScoped
class Reauthentication {
    private final PersonTable persons;
    private final Sessions sessions;
    private final SecurityLog log;

    Reauthentication(PersonTable persons, Sessions sessions, SecurityLog log) {
        this.persons = persons;
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * The actor's session renewed, or a problem: OTHER_PERSON when somebody else approved, which uses the proof up too.
     *
     * @param personalNumber as the one who vouches for the person writes it
     * @param useProof uses up what the person was identified by; false when somebody else already has
     */
    NewSession renew(Actor actor, String personalNumber, SignInMethod method, BooleanSupplier useProof) {
        Optional<NewSession> renewed = QuarkusTransaction.joiningExisting().call(() -> {
            if (!useProof.getAsBoolean()) {
                throw EidProblem.finished();
            }
            return isOwn(actor, personalNumber)
                    ? Optional.of(sessions.renew(actor.session(), method))
                    : Optional.empty();
        });
        log.of(
                Event.REAUTHENTICATED,
                actor.person(),
                "method",
                method.toString(),
                "own",
                Boolean.toString(renewed.isPresent()));
        return renewed.orElseThrow(() -> new ProblemException(
                403, "OTHER_PERSON", "The e-identification is not that of the person who is signed in."));
    }

    private boolean isOwn(Actor actor, String personalNumber) {
        Optional<String> shown = PersonalNumber.parse(personalNumber).map(PersonalNumber::digits);
        return shown.isPresent() && shown.equals(persons.find(actor.person()).map(Person::personalNumber));
    }
}

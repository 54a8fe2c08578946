package se.vardombud.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Channel;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;
import se.vardombud.identity.SessionEnds;

/** The passwords of people whom the portal knows. */
@ApplicationScoped
public class Passwords {
    private final PasswordTable table;
    private final PasswordHashes hashes;
    private final Population population;
    private final SessionEnds sessions;
    private final Limits limits;
    private final SecurityLog log;

    Passwords(
            PasswordTable table,
            PasswordHashes hashes,
            Population population,
            SessionEnds sessions,
            Limits limits,
            SecurityLog log) {
        this.table = table;
        this.hashes = hashes;
        this.population = population;
        this.sessions = sessions;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Ends somebody's password, by the caller's transaction, and their sessions by password but for the actor's own: when they say so, or
     * when the mobile number that codes went to is theirs no more. False when there was none.
     */
    @Transactional
    public boolean end(Actor actor) {
        return end(actor.person(), actor.session());
    }

    /** As {@link #end(Actor)}, of somebody who need not be the one who asks. */
    @Transactional
    boolean end(PersonId person, UUID kept) {
        sessions.byPassword(person, kept);
        log.of(Event.PASSWORD_ENDED, person);
        return table.end(number(person));
    }

    /** Gives somebody a password whose hash is known already (Argon2id in PHC format), such as one moved from another system. */
    @Transactional
    public void adopt(PersonId person, String hash, Channel channel, String address) {
        table.keep(number(person), Credential.chosen(hash, channel, address));
    }

    Optional<Credential> of(PersonId person) {
        return table.find(number(person));
    }

    /**
     * A new password for the actor; their other sessions end.
     *
     * @throws ProblemException 422 PASSWORD_WRONG, 422 PASSWORD_REFUSED, 429
     */
    void change(Actor actor, String current, String replacement) {
        PersonalNumber number = number(actor.person());
        limits.take(Limit.PASSWORD_PERSON, number.digits());
        Optional<Credential> credential = table.find(number);
        if (!hashes.verify(current, credential.map(Credential::hash).orElse(null))) {
            log.of(Event.PASSWORD_WRONG, actor.person());
            throw wrong();
        }
        limits.giveBack(Limit.PASSWORD_PERSON, number.digits());
        PasswordRules.require(replacement, number);
        if (replacement.equals(current)) {
            throw new ProblemException(422, "PASSWORD_REFUSED", "The new password is the old one.")
                    .with("why", PasswordRules.Refusal.SAME);
        }
        table.keep(number, credential.orElseThrow().changed(hashes.hash(replacement)));
        sessions.others(actor.person(), actor.session());
        log.of(Event.PASSWORD_CHANGED, actor.person());
    }

    private static ProblemException wrong() {
        return new ProblemException(422, "PASSWORD_WRONG", "That is not the present password.");
    }

    private PersonalNumber number(PersonId person) {
        return population
                .find(person)
                .map(known -> new PersonalNumber(known.personalNumber()))
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }
}

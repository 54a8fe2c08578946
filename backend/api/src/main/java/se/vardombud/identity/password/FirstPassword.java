package se.vardombud.identity.password;

import java.time.Instant;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;

/** A password that care has given out, and how it stands. */
public record FirstPassword(PersonId person, Status status, Channel channel, Instant issuedAt, Instant expiresAt) {
    /** How a first password stands. */
    public enum Status {
        /** Not yet changed by the person. */
        WAITING,
        /** The person has a password of their own. */
        CHANGED,
        /** It was not changed in time. */
        EXPIRED
    }
}

package se.vardombud.identity.code;

import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;

/**
 * Whom a code is sent to.
 *
 * @param to a mobile number in E.164, or a mail address
 */
public record Recipient(Channel channel, String to, Language language) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Recipient[]";
    }
}

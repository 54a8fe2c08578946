package se.vardombud.common.limit;

import java.util.Locale;
import java.util.function.Function;

/** What is limited, and by whom it is counted. The quota of each is a setting of the same name. */
public enum Limit {
    /** Starts of an e-id sign-in, by client address. */
    EID_ADDRESS(LimitSettings::eidAddress),
    /** Passwords ordered for a personal number. */
    PASSWORD_ORDER_PERSON(LimitSettings::passwordOrderPerson),
    PASSWORD_ORDER_ADDRESS(LimitSettings::passwordOrderAddress),
    PASSWORD_ORDER_ALL(LimitSettings::passwordOrderAll),
    /** Tries to use a letter's code for a personal number. */
    REDEEM_PERSON(LimitSettings::redeemPerson),
    REDEEM_ADDRESS(LimitSettings::redeemAddress),
    /** Passwords tried for a personal number; what leads to a session is given back. */
    PASSWORD_PERSON(LimitSettings::passwordPerson),
    PASSWORD_ADDRESS(LimitSettings::passwordAddress),
    PASSWORD_ALL(LimitSettings::passwordAll),
    /** One-time codes sent for one purpose, by person. */
    CODE_SENDS(LimitSettings::codeSends),
    /** One-time codes tried for one purpose, by person, however many codes are out; what was right is given back. */
    CODE_TRIES(LimitSettings::codeTries),
    CODE_ADDRESS(LimitSettings::codeAddress),
    /** Children that a signed-in person tries to add. */
    CHILDREN(LimitSettings::children),
    /** Personal numbers that a patient tries to name as delegates. */
    DELEGATES(LimitSettings::delegates),
    /** Questions about access that somebody puts to one other person: applications and offers, by who asks and whom. */
    QUESTIONS(LimitSettings::questions),
    /** Messages that a person on the patient's side sends. */
    MESSAGES(LimitSettings::messages),
    /** Files that a person uploads. */
    ATTACHMENTS(LimitSettings::attachments);

    private final Function<LimitSettings, Quota> quota;

    Limit(Function<LimitSettings, Quota> quota) {
        this.quota = quota;
    }

    Quota quota(LimitSettings settings) {
        return quota.apply(settings);
    }

    /** As in settings and headers: {@code code-sends}. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

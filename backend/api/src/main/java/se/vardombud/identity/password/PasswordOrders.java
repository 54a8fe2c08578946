package se.vardombud.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.identity.Language;
import se.vardombud.identity.MobileNumber;
import se.vardombud.identity.PersonalNumber;

/** Orders for a letter with which a person chooses a password. Whether there is such a person is found out after the answer. */
@ApplicationScoped
class PasswordOrders {
    /** The register may be away for a day without an order being lost. */
    private static final Duration WORTHWHILE = Duration.ofDays(1);

    private final WorkQueue queue;
    private final PasswordTable table;
    private final PasswordHashes hashes;
    private final Limits limits;
    private final SecurityLog log;

    PasswordOrders(WorkQueue queue, PasswordTable table, PasswordHashes hashes, Limits limits, SecurityLog log) {
        this.queue = queue;
        this.table = table;
        this.hashes = hashes;
        this.limits = limits;
        this.log = log;
    }

    void order(PersonalNumber number, MobileNumber mobile, Language language, String clientAddress) {
        limits.take(Limit.PASSWORD_ORDER_ADDRESS, clientAddress);
        limits.take(Limit.PASSWORD_ORDER_PERSON, number.digits());
        limits.take(Limit.PASSWORD_ORDER_ALL);
        log.typed(Event.PASSWORD_ORDERED, number.digits());
        queue.add(PasswordLetters.KIND, new PasswordLetters.Work(number.digits(), mobile.e164(), language), WORTHWHILE);
    }

    /**
     * Turns a letter's code into a password of one's own.
     *
     * @throws ProblemException 422 PASSWORD_REFUSED; 422 LETTER_CODE_WRONG for every other reason, after the same work; 429
     */
    void redeem(PersonalNumber number, String letterCode, String newPassword, String clientAddress) {
        PasswordRules.require(newPassword, number);
        limits.take(Limit.REDEEM_ADDRESS, clientAddress);
        limits.take(Limit.REDEEM_PERSON, number.digits());
        String hash = hashes.hash(newPassword);
        if (!table.redeem(number, ReadableSecret.typed(letterCode), hash)) {
            log.typed(Event.LETTER_CODE_WRONG, number.digits());
            throw new ProblemException(422, "LETTER_CODE_WRONG", "The code is not that of the newest letter.");
        }
        log.typed(Event.PASSWORD_SET, number.digits());
        limits.giveBack(Limit.REDEEM_PERSON, number.digits());
    }
}

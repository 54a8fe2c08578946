package se.vardombud.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.identity.message.Mail;
import se.vardombud.identity.message.Messages;
import se.vardombud.identity.message.Sms;

/**
 * One-time codes of six digits: 5 minutes, 5 tries, used once, good for their own challenge, purpose and subject alone. A challenge
 * whose code is never sent is a row like any other, so nobody can tell from outside. Sends and tries are also counted by subject,
 * whatever the challenge.
 */
@ApplicationScoped
public class OneTimeCodes {
    /** How long a code is good. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private final CodeTable table;
    private final Messages messages;
    private final Limits limits;
    private final SecurityLog log;

    OneTimeCodes(CodeTable table, Messages messages, Limits limits, SecurityLog log) {
        this.table = table;
        this.messages = messages;
        this.limits = limits;
        this.log = log;
    }

    /**
     * A new challenge, and its code sent by the same transaction.
     *
     * @param subject whom or what the code is about, such as a person's id; kept sealed
     * @throws ProblemException 429 when too many codes have been sent for the subject
     */
    @Transactional
    public Challenge begin(CodePurpose purpose, String subject, Recipient to) {
        Challenge challenge = begin(purpose, subject, "");
        send(challenge.id(), challenge.round(), to);
        return challenge;
    }

    /**
     * As {@link #begin(CodePurpose, String, Recipient)}, but nobody has the code until it is {@link #send sent}, if ever.
     *
     * @param note what the caller wants to be reminded of; kept sealed, at most 60 characters
     */
    public Challenge begin(CodePurpose purpose, String subject, String note) {
        int sendsLeft = limits.take(Limit.CODE_SENDS, key(purpose, subject));
        OneTimeCodeEntity row = table.add(purpose, new About(subject, note));
        return new Challenge(row.id, row.round, row.expiresAt, sendsLeft);
    }

    /**
     * The same challenge, ready for another code; the one before is dead.
     *
     * @throws ProblemException 404 when there is no such challenge, it is used, or more than 15 minutes old; 429
     */
    public Challenge again(UUID id, CodePurpose purpose) {
        int sendsLeft =
                limits.take(Limit.CODE_SENDS, key(purpose, about(id, purpose).subject()));
        return table.again(id)
                .map(row -> new Challenge(row.id, row.round, row.expiresAt, sendsLeft))
                .orElseThrow(ProblemException::notFound);
    }

    /** Makes the code of this round and sends it, by the caller's transaction; nothing if a newer round has begun or it is over. */
    @Transactional
    public void send(UUID id, int round, Recipient to) {
        table.code(id, round).ifPresent(fresh -> {
            String text = CodeTexts.text(fresh.purpose(), to.language(), fresh.code());
            switch (to.channel()) {
                case SMS -> messages.sms(new Sms(to.to(), text), fresh.life());
                case EMAIL -> messages.mail(new Mail(to.to(), CodeTexts.subject(to.language()), text), fresh.life());
            }
        });
    }

    /**
     * Whom or what a challenge is about.
     *
     * @throws ProblemException 404 when there is no such challenge for the purpose
     */
    public About about(UUID id, CodePurpose purpose) {
        return table.about(id, purpose).orElseThrow(ProblemException::notFound);
    }

    /**
     * Tries a code, in a transaction of its own: a try counts whatever the caller's does. A right one stays good until it is {@link #use
     * used} or its tries are.
     *
     * @throws ProblemException 404 no such challenge, 410 CODE_OVER, 422 CODE_WRONG with triesLeft, 429
     */
    public Checked check(UUID id, CodePurpose purpose, String code) {
        About about = about(id, purpose);
        limits.take(Limit.CODE_TRIES, key(purpose, about.subject()));
        CodeTable.Outcome outcome = table.attempt(id, code);
        if (outcome.over()) {
            log.typed(Event.CODE_OVER, about.subject(), "purpose", purpose.toString());
            throw CodeProblem.over();
        }
        if (!outcome.right()) {
            log.typed(Event.CODE_WRONG, about.subject(), "purpose", purpose.toString());
            throw CodeProblem.wrong(outcome.triesLeft());
        }
        limits.giveBack(Limit.CODE_TRIES, key(purpose, about.subject()));
        return new Checked(about, outcome.triesLeft());
    }

    /** As {@link #check(UUID, CodePurpose, String)}, and the challenge must be about this subject: 404 otherwise. */
    public Checked check(UUID id, CodePurpose purpose, String subject, String code) {
        if (!about(id, purpose).subject().equals(subject)) {
            throw ProblemException.notFound();
        }
        return check(id, purpose, code);
    }

    /** Uses up a challenge, by the caller's transaction; false when somebody else already has. */
    public boolean use(UUID id) {
        return table.use(id);
    }

    private static String key(CodePurpose purpose, String subject) {
        return purpose + " " + subject;
    }
}

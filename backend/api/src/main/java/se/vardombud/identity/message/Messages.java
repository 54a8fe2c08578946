package se.vardombud.identity.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import se.vardombud.common.Uuids;
import se.vardombud.common.work.WorkQueue;

/**
 * Where features leave what is to be sent. A message is kept, sealed, by the caller's transaction, leaves when that has committed, and
 * is tried again until it has left or is no longer worth while. It may, rarely, be sent twice.
 */
@ApplicationScoped
public class Messages {
    static final String SMS = "SMS";
    static final String MAIL = "MAIL";
    static final String LETTER = "LETTER";
    /** A printer may be away for days without a person noticing more than a slow post. */
    private static final Duration PRINTABLE = Duration.ofDays(5);

    private final WorkQueue queue;
    private final Wording wording;
    private final Uuids uuids;

    Messages(WorkQueue queue, Wording wording, Uuids uuids) {
        this.queue = queue;
        this.wording = wording;
        this.uuids = uuids;
    }

    /** @param worthwhileFor after this it is not sent any more: a code's own lifetime, say */
    public void sms(Sms sms, Duration worthwhileFor) {
        queue.add(SMS, sms, worthwhileFor);
    }

    /** @param worthwhileFor after this it is not sent any more */
    public void mail(Mail mail, Duration worthwhileFor) {
        queue.add(MAIL, mail, worthwhileFor);
    }

    /** Has a letter printed; the answer is its id, which is also the name of the printed file. */
    public UUID letter(Letter letter) {
        UUID id = uuids.next();
        queue.add(LETTER, new LetterWork(id, letter), PRINTABLE);
        return id;
    }

    /** As {@link #letter}, in the words of the portal. */
    public UUID letter(PasswordLetter letter) {
        return letter(wording.of(letter));
    }
}

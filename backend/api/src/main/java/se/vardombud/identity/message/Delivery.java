package se.vardombud.identity.message;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands a message over now, for background work that decides anew in each try whether it may still be sent. {@link Messages} keeps and
 * retries by itself.
 */
@ApplicationScoped
public class Delivery {
    private final MailSender mail;
    private final SmsSender sms;

    Delivery(MailSender mail, SmsSender sms) {
        this.mail = mail;
        this.sms = sms;
    }

    /** True when it was taken, false when it never will be; throws when it may be another time. */
    public boolean now(Mail message) {
        return mail.deliver(message);
    }

    /** As {@link #now(Mail)}. */
    public boolean now(Sms message) {
        return sms.deliver(message);
    }
}

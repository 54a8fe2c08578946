package se.vardombud.identity.message;

import io.quarkus.logging.Log;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.work.WorkHandler;

/** Hands mail to the region's mail server, as plain text. */
@Singleton
class MailSender implements WorkHandler<Mail> {
    /** SMTP's ways to say that this address or this mail will never do. Any other refusal may be about us, or about today. */
    private static final Set<Integer> NEVER = Set.of(521, 550, 551, 553, 554, 556);

    private final ReactiveMailer mailer;
    private final MailSettings settings;
    private final MessageCounts counts;
    private final Executor eventLoop;

    MailSender(ReactiveMailer mailer, MailSettings settings, MessageCounts counts, Vertx vertx) {
        this.mailer = mailer;
        // On any other thread the client connects on one event loop and listens on another: a server that greets
        // before that is done is never heard.
        this.eventLoop = work -> vertx.getOrCreateContext().runOnContext(none -> work.run());
        this.settings = settings;
        this.counts = counts;
    }

    @Override
    public String kind() {
        return Messages.MAIL;
    }

    @Override
    public Class<Mail> type() {
        return Mail.class;
    }

    @Override
    public void handle(Mail mail) {
        deliver(mail);
    }

    /** False when the server will never take it. */
    boolean deliver(Mail mail) {
        try {
            mailer.send(io.quarkus.mailer.Mail.withText(mail.to(), mail.subject(), mail.text()))
                    .runSubscriptionOn(eventLoop)
                    .await()
                    .atMost(settings.timeout());
            counts.count(kind(), Outcome.SENT);
            return true;
        } catch (RuntimeException e) {
            Optional<Integer> never = reply(e).filter(NEVER::contains);
            counts.count(kind(), never.isPresent() ? Outcome.REFUSED : Outcome.FAILED);
            if (never.isEmpty()) {
                throw e;
            }
            Log.warnf("The mail server refused a mail for good: %d", never.get());
            return false;
        }
    }

    private static Optional<Integer> reply(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException refusal) {
                return Optional.of(refusal.getReplyCode());
            }
        }
        return Optional.empty();
    }
}

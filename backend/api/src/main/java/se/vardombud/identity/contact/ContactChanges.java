package se.vardombud.identity.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.identity.Channel;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.MobileNumber;
import se.vardombud.identity.code.Challenge;
import se.vardombud.identity.code.CodeProblem;
import se.vardombud.identity.code.CodePurpose;
import se.vardombud.identity.code.OneTimeCodes;
import se.vardombud.identity.code.Recipient;

/** Changes contact details. A new value is used when the code sent there has come back; until then the old one is. */
@ApplicationScoped
class ContactChanges {
    private final ContactTable table;
    private final Contacts contacts;
    private final ContactNotices notices;
    private final OneTimeCodes codes;
    private final Event<ContactChanged> changed;
    private final SecurityLog log;

    ContactChanges(
            ContactTable table,
            Contacts contacts,
            ContactNotices notices,
            OneTimeCodes codes,
            Event<ContactChanged> changed,
            SecurityLog log) {
        this.table = table;
        this.contacts = contacts;
        this.notices = notices;
        this.codes = codes;
        this.changed = changed;
        this.log = log;
    }

    /** All of it or nothing. */
    @Transactional
    void change(PersonId person, MeChange change) {
        String mobile = change.mobile() == null ? null : mobile(change.mobile());
        String email = change.email() == null ? null : email(change.email());
        if (change.language() != null) {
            table.setLanguage(person, change.language());
        }
        begin(person, Channel.SMS, mobile);
        begin(person, Channel.EMAIL, email);
    }

    /** Takes a new value into use; the try of a wrong code counts whatever becomes of the transaction. */
    @Transactional
    void confirm(PersonId person, UUID challenge, String code) {
        for (Channel channel : Channel.values()) {
            if (codes.about(challenge, CodePurpose.CONTACT).subject().equals(subject(person, channel))) {
                codes.check(challenge, CodePurpose.CONTACT, subject(person, channel), code);
                PendingContact pending = table.pending(person, challenge).orElseThrow(CodeProblem::over);
                if (!codes.use(challenge)) {
                    throw CodeProblem.over();
                }
                replace(person, channel, pending.value());
                return;
            }
        }
        throw ProblemException.notFound();
    }

    @Transactional
    void remove(PersonId person, Channel channel) {
        replace(person, channel, null);
    }

    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        table.forgetExpired();
    }

    private void begin(PersonId person, Channel channel, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.equals(contacts.of(person).at(channel))) {
            table.forget(person, channel);
            return;
        }
        Challenge challenge = codes.begin(
                CodePurpose.CONTACT,
                subject(person, channel),
                new Recipient(channel, value, contacts.languageOf(person)));
        table.await(person, channel, value, challenge.id(), challenge.expiresAt());
    }

    private void replace(PersonId person, Channel channel, @Nullable String value) {
        String old = contacts.of(person).at(channel);
        table.set(person, channel, value);
        log.of(SecurityLog.Event.CONTACT_CHANGED, person, "channel", channel.toString());
        if (old != null && !old.equals(value)) {
            notices.noLongerUsed(person, channel, old);
            changed.fire(new ContactChanged(person, channel));
        }
    }

    private static String subject(PersonId person, Channel channel) {
        return person + " " + channel;
    }

    private static String mobile(String text) {
        return MobileNumber.parse(text)
                .map(MobileNumber::e164)
                .orElseThrow(() -> Invalid.value("mobile", "must be a mobile number"));
    }

    private static String email(String text) {
        return EmailAddress.parse(text).orElseThrow(() -> Invalid.value("email", "must be an e-mail address"));
    }
}

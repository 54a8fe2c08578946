package se.vardombud.identity.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;
import se.vardombud.identity.message.Mail;
import se.vardombud.identity.message.Messages;
import se.vardombud.identity.message.Sms;
import se.vardombud.identity.message.Wording;

/** Tells the number or address that was used until now that it no longer is: whoever has it may not have wanted that. */
@Singleton
class ContactNotices {
    private static final Duration WORTHWHILE = Duration.ofDays(1);

    private final Messages messages;
    private final Wording wording;
    private final Contacts contacts;
    private final ContactSettings settings;
    private final Clock clock;

    ContactNotices(Messages messages, Wording wording, Contacts contacts, ContactSettings settings, Clock clock) {
        this.messages = messages;
        this.wording = wording;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    void noLongerUsed(PersonId person, Channel channel, String old) {
        Language language = contacts.languageOf(person);
        Map<String, Object> data =
                Map.of("when", now(language), "phone", settings.phone().orElse(""));
        switch (channel) {
            case SMS -> messages.sms(new Sms(old, wording.of("messages/mobile-changed", language, data)), WORTHWHILE);
            case EMAIL -> messages.mail(mail(old, wording.of("messages/email-changed", language, data)), WORTHWHILE);
        }
    }

    /** The template's first line is the subject. */
    private static Mail mail(String to, String text) {
        int end = text.indexOf('\n');
        return new Mail(to, text.substring(0, end).strip(), text.substring(end).strip());
    }

    private String now(Language language) {
        ZonedDateTime now = clock.instant().atZone(PortalClock.ZONE);
        return Wording.date(now.toLocalDate(), language) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(now);
    }
}

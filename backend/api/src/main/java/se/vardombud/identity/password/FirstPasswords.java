package se.vardombud.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.SecurityLog;
import se.vardombud.identity.Channel;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;
import se.vardombud.identity.SessionEnds;
import se.vardombud.identity.contact.Contact;
import se.vardombud.identity.contact.Contacts;
import se.vardombud.identity.message.Mail;
import se.vardombud.identity.message.Messages;
import se.vardombud.identity.message.Sms;

/** First passwords that care gives to patients without an e-id (PER): random, short-lived, and to be changed at the first sign-in. */
@ApplicationScoped
public class FirstPasswords {
    /** How long it may be used unchanged. */
    public static final Duration LIFE = Duration.ofDays(7);
    /** 79 bits. */
    private static final int GROUPS = 4;

    private static final UUID NONE = new UUID(0, 0);

    private final PasswordTable table;
    private final PasswordHashes hashes;
    private final Population population;
    private final Messages messages;
    private final Contacts contacts;
    private final SessionEnds sessions;
    private final Clock clock;
    private final SecurityLog log;

    FirstPasswords(
            PasswordTable table,
            PasswordHashes hashes,
            Population population,
            Messages messages,
            Contacts contacts,
            SessionEnds sessions,
            Clock clock,
            SecurityLog log) {
        this.table = table;
        this.hashes = hashes;
        this.population = population;
        this.messages = messages;
        this.contacts = contacts;
        this.sessions = sessions;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Makes a first password, in place of any password the person has, and sends it. By the caller's transaction.
     *
     * @param to a mobile number in E.164 or a mail address; codes go there too, also after the change
     */
    @Transactional
    public FirstPassword issue(PersonId person, Channel channel, String to) {
        String password = ReadableSecret.next(GROUPS, "-");
        Instant now = clock.instant();
        tellWhereTheyWereReached(person, channel, to);
        sessions.byPassword(person, NONE);
        Credential credential = new Credential(hashes.hash(password), channel, to, now, now.plus(LIFE), true);
        table.keep(number(person), credential);
        String text = FirstPasswordTexts.text(password);
        switch (channel) {
            case SMS -> messages.sms(new Sms(to, text), LIFE);
            case EMAIL -> messages.mail(new Mail(to, FirstPasswordTexts.SUBJECT, text), LIFE);
        }
        log.of(SecurityLog.Event.PASSWORD_ISSUED, person, "channel", channel.toString());
        return view(person, credential).orElseThrow();
    }

    /** The old ways to reach the person hear of it, and the new one only gets the password. */
    private void tellWhereTheyWereReached(PersonId person, Channel newChannel, String to) {
        Contact contact = contacts.of(person);
        for (Channel channel : Channel.values()) {
            Set<String> addresses = new HashSet<>();
            Optional.ofNullable(contact.at(channel)).ifPresent(addresses::add);
            table.find(number(person))
                    .filter(before -> before.channel() == channel)
                    .ifPresent(before -> addresses.add(before.address()));
            addresses.removeIf(address -> channel == newChannel && address.equals(to));
            addresses.forEach(address -> notice(channel, address));
        }
    }

    private void notice(Channel channel, String address) {
        switch (channel) {
            case SMS -> messages.sms(new Sms(address, FirstPasswordTexts.NOTICE), LIFE);
            case EMAIL ->
                messages.mail(new Mail(address, FirstPasswordTexts.NOTICE_SUBJECT, FirstPasswordTexts.NOTICE), LIFE);
        }
    }

    /** How the person's first password stands; empty when care has given none, or it has been ended or replaced since. */
    @Transactional
    public Optional<FirstPassword> of(PersonId person) {
        return table.find(number(person)).flatMap(credential -> view(person, credential));
    }

    /** How those of several persons stand; who has none is left out. */
    @Transactional
    public Map<PersonId, FirstPassword> of(Map<PersonId, PersonalNumber> persons) {
        Map<PersonalNumber, Credential> credentials = table.find(persons.values());
        Map<PersonId, FirstPassword> found = new HashMap<>();
        persons.forEach((person, number) -> Optional.ofNullable(credentials.get(number))
                .flatMap(credential -> view(person, credential))
                .ifPresent(first -> found.put(person, first)));
        return found;
    }

    private Optional<FirstPassword> view(PersonId person, Credential credential) {
        if (credential.issuedAt() == null) {
            return Optional.empty();
        }
        Instant issuedAt = Objects.requireNonNull(credential.issuedAt());
        FirstPassword.Status status = FirstPassword.Status.CHANGED;
        if (credential.changeRequired()) {
            status = credential.isGood(clock.instant()) ? FirstPassword.Status.WAITING : FirstPassword.Status.EXPIRED;
        }
        return Optional.of(new FirstPassword(person, status, credential.channel(), issuedAt, issuedAt.plus(LIFE)));
    }

    private PersonalNumber number(PersonId person) {
        return population
                .find(person)
                .map(known -> new PersonalNumber(known.personalNumber()))
                .orElseThrow(() -> new IllegalArgumentException("no such person"));
    }
}

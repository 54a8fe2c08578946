package se.vardombud.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Channel;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.MobileNumber;
import se.vardombud.identity.code.Challenge;
import se.vardombud.identity.code.CodeProblem;
import se.vardombud.identity.code.CodePurpose;
import se.vardombud.identity.code.OneTimeCodes;
import se.vardombud.identity.code.Recipient;
import se.vardombud.identity.contact.Contacts;

/**
 * How one person wants notices about one patient. An address other than that of the own profile is used when the code sent there has come
 * back; until then what was used is.
 */
@ApplicationScoped
class NotificationSettings {
    private final SettingsTable table;
    private final Contacts contacts;
    private final OneTimeCodes codes;
    private final Clock clock;

    NotificationSettings(SettingsTable table, Contacts contacts, OneTimeCodes codes, Clock clock) {
        this.table = table;
        this.contacts = contacts;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    SettingsView of(PersonId patient, PersonId person) {
        return new SettingsView(view(patient, person, Channel.SMS), view(patient, person, Channel.EMAIL));
    }

    /** All of it or nothing. */
    @Transactional
    void change(PersonId patient, PersonId person, SettingsChange change) {
        change(new SettingsTable.Place(patient, person, Channel.SMS), change.sms());
        change(new SettingsTable.Place(patient, person, Channel.EMAIL), change.email());
    }

    /** Takes a new address into use; the try of a wrong code counts whatever becomes of the transaction. */
    @Transactional
    void confirm(PersonId patient, PersonId person, UUID challenge, String code) {
        for (Channel channel : Channel.values()) {
            SettingsTable.Place place = new SettingsTable.Place(patient, person, channel);
            if (codes.about(challenge, CodePurpose.NOTICES).subject().equals(subject(place))) {
                codes.check(challenge, CodePurpose.NOTICES, subject(place), code);
                SettingsTable.Change waiting = table.change(place, clock.instant())
                        .filter(one -> one.challenge().equals(challenge))
                        .orElseThrow(CodeProblem::over);
                if (!codes.use(challenge)) {
                    throw CodeProblem.over();
                }
                Setting before = table.of(place);
                table.set(place, new Setting(before.on(), before.naming(), waiting.address(), null));
                table.forget(place);
                return;
            }
        }
        throw ProblemException.notFound();
    }

    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetExpired() {
        table.forgetExpired(clock.instant());
    }

    private void change(SettingsTable.Place place, ChannelChange change) {
        Setting before = table.of(place);
        String wanted = change.to() == null ? null : address(place.channel(), change.to());
        String address = wanted == null ? null : before.address();
        if (wanted != null && !wanted.equals(before.address())) {
            begin(place, wanted);
        } else {
            table.forget(place);
        }
        if (change.on() && wanted == null && own(place) == null) {
            throw Invalid.value(field(place.channel()) + ".on", "needs somewhere to send to");
        }
        boolean same = address != null ? address.equals(before.address()) : before.address() == null;
        table.set(place, new Setting(change.on(), change.naming(), address, same ? before.refusedAt() : null));
    }

    private void begin(SettingsTable.Place place, String address) {
        Challenge challenge = codes.begin(
                CodePurpose.NOTICES,
                subject(place),
                new Recipient(place.channel(), address, contacts.languageOf(place.person())));
        table.await(place, new SettingsTable.Change(challenge.id(), address, challenge.expiresAt()));
    }

    private ChannelView view(PersonId patient, PersonId person, Channel channel) {
        SettingsTable.Place place = new SettingsTable.Place(patient, person, channel);
        Setting setting = table.of(place);
        return new ChannelView(
                setting.on(),
                setting.naming(),
                setting.address(),
                own(place),
                table.change(place, clock.instant())
                        .map(change ->
                                new ChannelView.Pending(change.challenge(), change.address(), change.expiresAt()))
                        .orElse(null),
                setting.refusedAt());
    }

    private @Nullable String own(SettingsTable.Place place) {
        return contacts.of(place.person()).at(place.channel());
    }

    private static String subject(SettingsTable.Place place) {
        return place.person() + " " + place.patient() + " " + place.channel();
    }

    private static String field(Channel channel) {
        return switch (channel) {
            case SMS -> "sms";
            case EMAIL -> "email";
        };
    }

    private static String address(Channel channel, String text) {
        return switch (channel) {
            case SMS ->
                MobileNumber.parse(text)
                        .map(MobileNumber::e164)
                        .orElseThrow(() -> Invalid.value("sms.to", "must be a mobile number"));
            case EMAIL ->
                EmailAddress.parse(text).orElseThrow(() -> Invalid.value("email.to", "must be an e-mail address"));
        };
    }
}

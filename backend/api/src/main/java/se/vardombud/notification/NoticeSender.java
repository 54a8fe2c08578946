package se.vardombud.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.work.WorkHandler;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.identity.contact.Contacts;
import se.vardombud.identity.message.Delivery;
import se.vardombud.identity.message.Mail;
import se.vardombud.identity.message.Sms;
import se.vardombud.identity.message.Wording;
import se.vardombud.proxy.ActingToday;
import se.vardombud.proxy.Action;

/**
 * Sends a notice, or does not: in each try the receiver's choice is read anew and the gate asked whether the receiver may have notices about
 * the patient today. So nothing queued before a 13th birthday, a block or a death leaves after it.
 */
@Singleton
class NoticeSender implements WorkHandler<NoticeWork> {
    private static final long FIRST_RETRY_SECONDS = 5;
    private static final long LONGEST_RETRY_SECONDS = 3600;

    private final Notices notices;
    private final NoticeTable table;
    private final SettingsTable settings;
    private final Contacts contacts;
    private final Population population;
    private final ActingToday acting;
    private final Delivery delivery;
    private final Wording wording;
    private final Clock clock;

    NoticeSender(
            Notices notices,
            NoticeTable table,
            SettingsTable settings,
            Contacts contacts,
            Population population,
            ActingToday acting,
            Delivery delivery,
            Wording wording,
            Clock clock) {
        this.notices = notices;
        this.table = table;
        this.settings = settings;
        this.contacts = contacts;
        this.population = population;
        this.acting = acting;
        this.delivery = delivery;
        this.wording = wording;
        this.clock = clock;
    }

    /** Where it goes, and how it speaks of the patient. */
    record Way(int asked, @Nullable String address, Naming naming) {
        @Override
        public String toString() {
            return "Way[]";
        }
    }

    @Override
    public String kind() {
        return Notices.NOTICE;
    }

    @Override
    public Class<NoticeWork> type() {
        return NoticeWork.class;
    }

    @Override
    public Duration retryAfter(int failures) {
        return Duration.ofSeconds(Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS << Math.min(failures - 1, 10)));
    }

    @Override
    public void handle(NoticeWork notice) {
        Way way = way(notice);
        if (way.address() != null && mayHave(notice)) {
            sent(notice, send(notice, way.address(), way.naming()));
        }
        notices.over(notice, way.asked());
    }

    private boolean mayHave(NoticeWork notice) {
        // What is soon over is no news when it is over. A delegation may open errands to a guardian of somebody of 13;
        // it never opens this one.
        return notice.kind().isNews() && notice.kind() != NoticeKind.HANDOVER
                ? acting.mayHear(notice.receiver(), notice.patient())
                : acting.permits(notice.receiver(), notice.patient(), Action.NOTIFICATION_SETTINGS);
    }

    @Transactional
    Way way(NoticeWork notice) {
        Setting setting = settings.of(place(notice));
        String address = setting.address() != null
                ? setting.address()
                : contacts.of(notice.receiver()).at(notice.channel());
        return new Way(table.standing(notice).asked(), setting.on() ? address : null, setting.naming());
    }

    @Transactional
    void sent(NoticeWork notice, boolean taken) {
        Instant now = clock.instant();
        table.sent(notice, now);
        settings.tried(place(notice), taken ? null : now);
    }

    private boolean send(NoticeWork notice, String to, Naming naming) {
        Language language = contacts.languageOf(notice.receiver());
        boolean self = notice.receiver().equals(notice.patient());
        String name = population
                .find(notice.patient())
                .map(Person::name)
                .map(naming::of)
                .orElse("");
        String words = wording.of(notice.kind().template(), language, Map.of("self", self, "name", name));
        // The first line is the subject of a mail.
        int end = words.indexOf('\n');
        String text = words.substring(end).strip();
        return notice.channel() == Channel.SMS
                ? delivery.now(new Sms(to, text))
                : delivery.now(new Mail(to, words.substring(0, end).strip(), text));
    }

    private static SettingsTable.Place place(NoticeWork notice) {
        PersonId patient = notice.kind().isNews() ? notice.receiver() : notice.patient();
        return new SettingsTable.Place(patient, notice.receiver(), notice.channel());
    }
}

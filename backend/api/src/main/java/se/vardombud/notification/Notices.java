package se.vardombud.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.vardombud.common.PersonId;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.identity.Channel;
import se.vardombud.identity.contact.Contacts;

/**
 * Where features say that something has happened to a patient. The patient and those guardians who want it are told by mail and text
 * message, without what has happened: who may know that is decided by the gate when a notice leaves, not when it is asked for.
 */
@ApplicationScoped
public class Notices {
    static final String NOTICE = "NOTICE";
    /** Several of the same kind within this time become one. */
    static final Duration PAUSE = Duration.ofMinutes(10);
    /** A mail server may be away over a weekend. */
    private static final Duration WORTHWHILE = Duration.ofDays(3);
    /** Who joins a notice that is queued is owed most of the time that it is worth while. */
    private static final Duration JOINED = Duration.ofDays(1);

    private final SettingsTable settings;
    private final NoticeTable table;
    private final Contacts contacts;
    private final WorkQueue queue;
    private final Clock clock;

    Notices(SettingsTable settings, NoticeTable table, Contacts contacts, WorkQueue queue, Clock clock) {
        this.settings = settings;
        this.table = table;
        this.contacts = contacts;
        this.queue = queue;
        this.clock = clock;
    }

    /** Tells the patient and the guardians, if the caller's transaction commits. */
    public void about(PersonId patient, NoticeKind kind) {
        about(patient, kind, false);
    }

    /** @param hiddenFromGuardians the patient alone is told */
    @Transactional
    public void about(PersonId patient, NoticeKind kind, boolean hiddenFromGuardians) {
        Stream.concat(own(patient), others(patient, hiddenFromGuardians))
                .map(place -> new NoticeWork(patient, place.person(), place.channel(), kind))
                .forEach(this::ask);
    }

    /** Tells one person alone, where they want to be told of what is their own. */
    @Transactional
    void tell(PersonId receiver, PersonId about, NoticeKind kind) {
        own(receiver)
                .map(place -> new NoticeWork(about, receiver, place.channel(), kind))
                .forEach(this::ask);
    }

    /** After a notice has left: what was asked for meanwhile leaves later. */
    @Transactional
    void over(NoticeWork notice, int asked) {
        if (!table.over(notice, asked)) {
            queue(notice, PAUSE);
        }
    }

    private void ask(NoticeWork notice) {
        NoticeTable.Standing standing = table.ask(notice);
        Instant now = clock.instant();
        if (standing.joinUntil() == null || !now.isBefore(standing.joinUntil())) {
            Instant free = standing.sentAt() == null ? now : standing.sentAt().plus(PAUSE);
            queue(notice, free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO);
        }
    }

    private void queue(NoticeWork notice, Duration after) {
        table.queued(notice, clock.instant().plus(after).plus(JOINED));
        queue.addLater(NOTICE, notice, after, WORTHWHILE);
    }

    private Stream<SettingsTable.Place> own(PersonId patient) {
        return Arrays.stream(Channel.values())
                .map(channel -> new SettingsTable.Place(patient, patient, channel))
                .filter(place -> {
                    Setting setting = settings.of(place);
                    return setting.on()
                            && (setting.address() != null
                                    || contacts.of(patient).at(place.channel()) != null);
                });
    }

    private Stream<SettingsTable.Place> others(PersonId patient, boolean hiddenFromGuardians) {
        List<SettingsTable.Place> wanted = hiddenFromGuardians ? List.of() : settings.turnedOn(patient);
        return wanted.stream().filter(place -> !place.person().equals(patient));
    }
}

package se.vardombud.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.contact.Contacts;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/** Notices about the child that somebody else gets where the guardian gets mail and messages: the family's address. */
@Singleton
class SharedNotices implements LeakSource {
    private final SettingsTable settings;
    private final Contacts contacts;

    SharedNotices(SettingsTable settings, Contacts contacts) {
        this.settings = settings;
        this.contacts = contacts;
    }

    @Override
    public Leak leak() {
        return Leak.SHARED_NOTICES;
    }

    @Override
    public int count(Between between) {
        return shared(between).size();
    }

    @Override
    public void stop(Between between) {
        shared(between).forEach(place -> {
            settings.set(place, Setting.unchosen(false));
            settings.forget(place);
        });
    }

    private List<SettingsTable.Place> shared(Between between) {
        return settings.turnedOn(between.patient()).stream()
                .filter(place -> !place.person().equals(between.guardian()))
                .filter(place -> guardians(between, place.channel()).anyMatch(theirs -> same(theirs, address(place))))
                .toList();
    }

    /** The guardian's own, and the one that they chose for this child. */
    private Stream<String> guardians(Between between, Channel channel) {
        return Stream.of(
                        contacts.of(between.guardian()).at(channel),
                        settings.of(new SettingsTable.Place(between.patient(), between.guardian(), channel))
                                .address())
                .filter(Objects::nonNull);
    }

    private @Nullable String address(SettingsTable.Place place) {
        String chosen = settings.of(place).address();
        return chosen != null ? chosen : contacts.of(place.person()).at(place.channel());
    }

    /** Of a number in E.164 there is one form only. */
    private static boolean same(String one, @Nullable String other) {
        return other != null && EmailAddress.same(one, other);
    }
}

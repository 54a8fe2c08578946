package se.vardombud.notification;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/**
 * The guardian's own choice of notices about the child. While the block stands none leaves, also of those that are queued; turned off, none
 * does when it has been lifted either.
 */
@Singleton
class GuardianNotices implements LeakSource {
    private final SettingsTable settings;

    GuardianNotices(SettingsTable settings) {
        this.settings = settings;
    }

    @Override
    public Leak leak() {
        return Leak.GUARDIAN_NOTICES;
    }

    @Override
    public int count(Between between) {
        return on(between).size();
    }

    @Override
    public void stop(Between between) {
        on(between).forEach(place -> {
            settings.set(place, Setting.unchosen(false));
            settings.forget(place);
        });
    }

    private List<SettingsTable.Place> on(Between between) {
        return settings.turnedOn(between.patient()).stream()
                .filter(place -> place.person().equals(between.guardian()))
                .toList();
    }
}

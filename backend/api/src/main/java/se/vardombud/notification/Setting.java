package se.vardombud.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of one channel, for one patient.
 *
 * @param on wants notices this way
 * @param address confirmed, for this patient alone; null = that of the own profile
 * @param refusedAt when the other side refused the address for good; null when it has not, or something has come through since
 */
record Setting(boolean on, Naming naming, @Nullable String address, @Nullable Instant refusedAt) {
    /** Until something is chosen: notices about oneself, and none about others. */
    static Setting unchosen(boolean oneself) {
        return new Setting(oneself, Naming.NOTHING, null, null);
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Setting[on=" + on + "]";
    }
}

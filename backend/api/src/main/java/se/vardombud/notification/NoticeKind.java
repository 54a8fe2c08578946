package se.vardombud.notification;

import java.util.Locale;

/** What a notice tells of; never more than this. Stable: stands in rows. */
public enum NoticeKind {
    /** There is a message to read. */
    NEW_MESSAGE,
    /** A clinic has answered an errand. */
    ANSWER,
    /** An appointment has been made, moved or cancelled. */
    APPOINTMENT,
    /** A clinic has given something else, or ended it. */
    NEWS,
    /** Something is soon: an appointment, or a step of a programme. */
    REMINDER;

    /** The name of its words: {@code notices/new-message}. */
    String template() {
        return "notices/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

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
    REMINDER,
    /** There is something to answer: {@link se.vardombud.proxy.News}. */
    QUESTION,
    /** Something has been decided: {@link se.vardombud.proxy.News}. */
    DECISION,
    /** A child's affairs will soon be the young person's own: {@link se.vardombud.proxy.News}. */
    HANDOVER;

    /** Whether it is the receiver's own, by the receiver's own settings, whomever it is about. */
    boolean isNews() {
        return this == QUESTION || this == DECISION || this == HANDOVER;
    }

    /** The name of its words: {@code notices/new-message}. */
    String template() {
        return "notices/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

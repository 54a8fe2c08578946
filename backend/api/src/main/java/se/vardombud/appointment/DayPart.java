package se.vardombud.appointment;

/** When in the day somebody can come. */
enum DayPart {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING
}

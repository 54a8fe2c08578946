package se.vardombud.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.PersonId;

/** As what somebody stands in the log. */
@Schema(
        name = "AccessLogWho",
        description = "PATIENT, GUARDIAN and DELEGATE by the rule that let them in or refused them")
enum LogWho {
    PATIENT("a.actor_id = a.patient_id and a.unit_id is null"),
    GUARDIAN("a.actor_id <> a.patient_id and a.unit_id is null and a.rule like 'G%'"),
    DELEGATE("a.actor_id <> a.patient_id and a.unit_id is null and a.rule like 'D%'"),
    STAFF("a.unit_id is not null"),
    OTHER(
            "(a.actor_id is null or a.actor_id <> a.patient_id) and a.unit_id is null and a.rule not like 'G%' and a.rule not like 'D%'");

    private final String condition;

    LogWho(String condition) {
        this.condition = condition;
    }

    /** In SQL, of the log as a. */
    String condition() {
        return condition;
    }

    static LogWho of(LoggedRow row) {
        if (row.unit() != null) {
            return STAFF;
        }
        PersonId actor = row.actor();
        if (row.patient().equals(actor)) {
            return PATIENT;
        }
        return switch (row.rule().charAt(0)) {
            case 'G' -> actor == null ? OTHER : GUARDIAN;
            case 'D' -> actor == null ? OTHER : DELEGATE;
            default -> OTHER;
        };
    }
}

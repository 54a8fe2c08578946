package se.vardombud.accesslog;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.StaffAction;

/** What a row is about, coarsely. */
@Schema(
        name = "AccessLogKind",
        description = "JOURNAL: reading it; ERRANDS: at clinics; RIGHTS: who may do what, and the log itself")
enum LogKind {
    JOURNAL("a.action = 'JOURNAL_READ'"),
    ERRANDS("a.action in (" + errands() + ")"),
    RIGHTS("(a.action is null or a.action <> 'JOURNAL_READ' and a.action not in (" + errands() + "))");

    private final String condition;

    LogKind(String condition) {
        this.condition = condition;
    }

    /** In SQL, of the log as a. */
    String condition() {
        return condition;
    }

    private static String errands() {
        Stream<Action> own = Arrays.stream(Action.values()).filter(action -> switch (action) {
            case CLINIC_LIST, APPOINTMENT, MESSAGE, CERTIFICATE_ORDER, CERTIFICATE_VIEW, PER -> true;
            case PRESCRIPTION, SELF_TEST, TREATMENT_PROGRAM, NOTIFICATION_SETTINGS -> true;
            case JOURNAL_READ, ACCESS_LOG_READ, DELEGATION_MANAGE, JOURNAL_SEAL -> false;
        });
        Stream<StaffAction> staffs =
                Stream.of(StaffAction.ANSWER_ERRAND, StaffAction.ENROLL_IN_PER, StaffAction.ISSUE_PER_PASSWORD);
        return Stream.<Enum<?>>concat(own, staffs)
                .map(action -> "'" + action.name() + "'")
                .collect(Collectors.joining(", "));
    }
}

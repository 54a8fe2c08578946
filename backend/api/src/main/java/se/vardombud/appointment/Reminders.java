package se.vardombud.appointment;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;

/**
 * Reminds of visits a day before. That it has been done is marked by the same transaction that queues the notice, so any number of nodes
 * remind once.
 */
@Singleton
class Reminders {
    static final Duration AHEAD = Duration.ofHours(24);
    private static final int AT_ONCE = 500;
    private static final String DUE =
            """
            select patient_id, id from appointment
            where starts_at > ? and starts_at <= ? and status = 'BOOKED' and reminded_at is null
            order by starts_at limit ?""";
    private static final String MARK =
            "update appointment set reminded_at = ? where patient_id = ? and id = ? and status = 'BOOKED' and reminded_at is null";
    private final Statements statements;
    private final Notices notices;
    private final Clock clock;

    Reminders(Statements statements, Notices notices, Clock clock) {
        this.statements = statements;
        this.notices = notices;
        this.clock = clock;
    }

    private record Visit(PersonId patient, UUID id) {}

    @Scheduled(
            every = "{vardombud.appointment.reminder-check}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        due().forEach(this::remind);
    }

    @Transactional
    List<Visit> due() {
        Instant now = clock.instant();
        return statements.list(
                DUE,
                List.of(now, now.plus(AHEAD), AT_ONCE),
                row -> new Visit(
                        new PersonId(row.getObject("patient_id", UUID.class)), row.getObject("id", UUID.class)));
    }

    @Transactional
    void remind(Visit visit) {
        if (statements.run(MARK, clock.instant(), visit.patient().value(), visit.id()) == 1) {
            notices.about(visit.patient(), NoticeKind.REMINDER);
        }
    }
}

package se.vardombud.handover;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import se.vardombud.audit.Acts;
import se.vardombud.common.PortalClock;
import se.vardombud.proxy.ComingOfAge;
import se.vardombud.proxy.News;

/**
 * Tells guardians in good time that they will no longer act for a child (S20). Who has been told is kept by the transaction that queues the
 * notice, so any number of nodes tell once, and what was due while the portal was down is told when it is up: only the latest. The gate is
 * asked here, and again when the notice leaves: a guardian who has been blocked meanwhile gets none.
 */
@Singleton
class GuardianNotices {
    private final ComingOfAge comingOfAge;
    private final Acts acts;
    private final NoticeTable table;
    private final HandoverSettings settings;
    private final Event<News> news;
    private final Clock clock;

    GuardianNotices(
            ComingOfAge comingOfAge,
            Acts acts,
            NoticeTable table,
            HandoverSettings settings,
            Event<News> news,
            Clock clock) {
        this.comingOfAge = comingOfAge;
        this.acts = acts;
        this.table = table;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(every = "{vardombud.handover.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        comingOfAge
                .bornToLeaveChildhoodWithin(settings.first())
                .forEach(born -> comingOfAge.of(born).forEach(this::consider));
    }

    @Transactional
    void consider(ComingOfAge.Turn turn) {
        long ahead = ChronoUnit.DAYS.between(PortalClock.today(clock), turn.on());
        settings.dueAt(ahead)
                .map(days -> new NoticeTable.Due(turn.child(), turn.guardian(), turn.on(), days))
                .filter(due -> !table.isTold(due))
                .filter(due -> settings.allGuardians() || acts.has(due.guardian(), due.child()))
                .filter(due -> table.told(due, clock.instant()))
                .ifPresent(due -> news.fire(new News(due.guardian(), due.child(), News.Kind.HANDOVER)));
    }
}

package se.vardombud.proxy.exception;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.work.WorkHandler;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.proxy.News;

/** Tells a guardian of a no when it is shown, and not when it was said. */
@Singleton
class LateNo implements WorkHandler<LateNo.Work> {
    private static final String KIND = "EXCEPTION_NO";
    private static final Duration WORTHWHILE = Duration.ofDays(7);
    private final WorkQueue queue;
    private final ApplicationTable table;
    private final Event<News> news;
    private final Clock clock;

    LateNo(WorkQueue queue, ApplicationTable table, Event<News> news, Clock clock) {
        this.queue = queue;
        this.table = table;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Which part of whose application.
     *
     * @param version of the part with the no: a later no is told by work of its own, so that two tell no more than one
     */
    record Work(PersonId patient, UUID application, UUID part, int version) {}

    /**
     * Has the guardian told, if the caller's transaction commits. Of what care has begun the guardian knows nothing.
     *
     * @param version of the part, now that it is a no
     */
    void tell(PersonId patient, ApplicationRow application, UUID part, int version) {
        Instant now = clock.instant();
        if (application.begunAs() == Begun.GUARDIAN) {
            queue.addLater(
                    KIND,
                    new Work(patient, application.id(), part, version),
                    Duration.between(now, Answer.noShows(application.begunAt(), now)),
                    WORTHWHILE);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Work> type() {
        return Work.class;
    }

    @Override
    @Transactional
    public void handle(Work work) {
        table.find(work.patient(), null, work.application())
                .filter(whole -> whole.parts().stream()
                        .filter(part -> part.id().equals(work.part()) && part.version() == work.version())
                        .anyMatch(part -> Answer.of(whole.application(), part, clock.instant()) == Answer.NO))
                .ifPresent(whole ->
                        news.fire(new News(whole.application().guardian(), work.patient(), News.Kind.DECISION)));
    }
}

package se.vardombud.proxy.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Cursor;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.Written;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.JournalGrants;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.News;

/** Applications from the guardian's side: made, followed and taken back. */
@ApplicationScoped
class Applications {
    private final ApplicationTable table;
    private final PartSteps steps;
    private final Units units;
    private final JournalGrants grants;
    private final Doers doers;
    private final Idempotency idempotency;
    private final Limits limits;
    private final Event<News> news;
    private final Uuids uuids;
    private final Clock clock;

    Applications(
            ApplicationTable table,
            PartSteps steps,
            Units units,
            JournalGrants grants,
            Doers doers,
            Idempotency idempotency,
            Limits limits,
            Event<News> news,
            Uuids uuids,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.units = units;
        this.grants = grants;
        this.doers = doers;
        this.idempotency = idempotency;
        this.limits = limits;
        this.news = news;
        this.uuids = uuids;
        this.clock = clock;
    }

    /**
     * The application, made now or when the request came the first time.
     *
     * @throws ProblemException 409 when the child is not 13–15 or the guardian has one open at one of the units; 422 when something will not do; 429 after too many
     */
    ApplicationView apply(PersonId child, NewApplication wanted, @Nullable String key) {
        PersonId guardian = doers.current().person();
        Idempotency.Request request = new Idempotency.Request(key, guardian, child, "applyForJournalException", wanted);
        UUID id = limits.counted(
                Limit.QUESTIONS,
                guardian + " " + child,
                () -> idempotency.once(request, () -> make(child, guardian, wanted)));
        return find(child, id);
    }

    /** Latest first. */
    @Transactional
    Page<ApplicationView> of(PersonId child, PageQuestion.Wanted wanted) {
        Instant now = clock.instant();
        Page<ApplicationTable.Whole> page = wanted.page(
                table.page(child, doers.current().person(), wanted),
                last -> new Cursor(
                        last.application().begunAt().toString(),
                        last.application().id()));
        return new Page<>(
                page.items().stream().map(one -> ApplicationView.of(one, now)).toList(), page.nextCursor());
    }

    /** What is open or given ends; nothing happens when it has been taken back. */
    @Transactional
    void takeBack(PersonId child, UUID id) {
        PersonId guardian = doers.current().person();
        ApplicationTable.Whole whole = table.find(child, guardian, id).orElseThrow(ProblemException::notFound);
        if (steps.takeBack(child, id)) {
            whole.parts().stream()
                    .map(part -> new PartSteps.Part(child, part.id()))
                    .filter(part -> steps.step(
                            part,
                            null,
                            guardian,
                            PartStatus.TAKEN_BACK,
                            null,
                            PartStatus.ASKED,
                            PartStatus.CONSENTED,
                            PartStatus.GRANTED))
                    .forEach(steps::close);
        }
    }

    @Transactional
    ApplicationView find(PersonId child, UUID id) {
        return table.find(child, doers.current().person(), id)
                .map(one -> ApplicationView.of(one, clock.instant()))
                .orElseThrow(ProblemException::notFound);
    }

    private UUID make(PersonId child, PersonId guardian, NewApplication wanted) {
        List<UnitId> asked = wanted.unitIds().stream().distinct().toList();
        if (units.find(asked).size() < asked.size()) {
            throw Invalid.value("unitIds", "must be clinics");
        }
        JournalOpening first = grants.exceptionOpening(child, asked.getFirst(), wanted.categories(), null, wanted.to());
        PartSteps.Beginning beginning = new PartSteps.Beginning(
                child,
                guardian,
                Begun.GUARDIAN,
                guardian,
                first.names(),
                first.to(),
                Written.optional("words", wanted.words()));
        requireNoneOpen(child, guardian, asked);
        UUID id = steps.begin(beginning);
        steps.releaseOver(child, guardian, PortalClock.today(clock));
        for (UnitId unit : asked) {
            if (!steps.ask(beginning, id, unit, PartStatus.ASKED, null, uuids.next())) {
                throw inProgress();
            }
        }
        news.fire(new News(child, child, News.Kind.QUESTION));
        return id;
    }

    /** By what the guardian can see alone: a no that is not told yet still counts as waiting. */
    private void requireNoneOpen(PersonId child, PersonId guardian, List<UnitId> asked) {
        Instant now = clock.instant();
        boolean open = table.at(child, guardian, asked).stream()
                .flatMap(whole -> whole.parts().stream()
                        .filter(part -> asked.contains(part.unit().id()))
                        .map(part -> Answer.of(whole.application(), part, now)))
                .anyMatch(answer -> answer == Answer.WAITING || answer == Answer.YES);
        if (open) {
            throw inProgress();
        }
    }

    private static ProblemException inProgress() {
        return new ProblemException(
                409,
                "EXCEPTION_IN_PROGRESS",
                "You wait for an answer from one of the units, or may read there already.");
    }
}

package se.vardombud.proxy.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.JournalGrants;
import se.vardombud.proxy.News;

/** Applications from the young person's side: answered unit by unit, and the answer taken back at any time. */
@ApplicationScoped
class Questions {
    private final ApplicationTable table;
    private final PartSteps steps;
    private final JournalGrants grants;
    private final LateNo lateNo;
    private final Ties ties;
    private final Doers doers;
    private final Event<News> news;
    private final Clock clock;

    Questions(
            ApplicationTable table,
            PartSteps steps,
            JournalGrants grants,
            LateNo lateNo,
            Ties ties,
            Doers doers,
            Event<News> news,
            Clock clock) {
        this.table = table;
        this.steps = steps;
        this.grants = grants;
        this.lateNo = lateNo;
        this.ties = ties;
        this.doers = doers;
        this.news = news;
        this.clock = clock;
    }

    private record Asked(ApplicationRow application, PartRow row, PartSteps.Part part) {}

    /** Latest first. */
    @Transactional
    Page<QuestionView> of(PersonId child, PageQuestion.Wanted wanted) {
        boolean open = grants.openTo(child);
        Instant now = clock.instant();
        Page<ApplicationTable.Whole> page = wanted.page(
                table.page(child, null, wanted),
                last -> new Cursor(
                        last.application().begunAt().toString(),
                        last.application().id()));
        return new Page<>(
                page.items().stream()
                        .map(one -> QuestionView.of(one, open, now))
                        .toList(),
                page.nextCursor());
    }

    /** @throws ProblemException 404 for no such question, 409 when it is closed or one is no longer 13–15 */
    @Transactional
    QuestionView answer(PersonId child, UUID application, UnitId unit, boolean consents) {
        if (!consents) {
            return withdraw(child, application, unit);
        }
        grants.latestEnd(child);
        Asked asked = asked(child, application, unit);
        if (!to(asked, PartStatus.CONSENTED, PartStatus.ASKED)
                && !(asked.row().canTurn(asked.application(), clock.instant())
                        && steps.reopen(
                                asked.part(),
                                asked.application(),
                                doers.current().person()))
                && asked(child, application, unit).row().kept() != PartStatus.CONSENTED) {
            throw closed();
        }
        // As with every errand, the clinic that one turns to is among one's own from then on.
        ties.list(child, unit, child);
        return find(child, application);
    }

    /** A no, whenever it comes: before the unit has decided or after. What stood is gone from the next request on. */
    @Transactional
    QuestionView withdraw(PersonId child, UUID application, UnitId unit) {
        Asked asked = asked(child, application, unit);
        if (asked.application().begunAs() == Begun.PHYSICIAN) {
            throw new ProblemException(
                    409, "STEP_NOT_POSSIBLE", "A physician has decided this alone; the unit can say more, and end it.");
        }
        if (to(asked, PartStatus.DECLINED, PartStatus.ASKED) || to(asked, PartStatus.WITHDRAWN, PartStatus.CONSENTED)) {
            PartRow no = asked(child, application, unit).row();
            lateNo.tell(child, asked.application(), no.id(), no.version());
        } else if (to(asked, PartStatus.WITHDRAWN, PartStatus.GRANTED)) {
            steps.close(asked.part());
            news.fire(new News(asked.application().guardian(), child, News.Kind.DECISION));
        } else if (!isNo(asked(child, application, unit).row().kept())) {
            throw closed();
        }
        return find(child, application);
    }

    private boolean to(Asked asked, PartStatus to, PartStatus from) {
        return steps.step(asked.part(), null, doers.current().person(), to, null, from);
    }

    private static boolean isNo(PartStatus status) {
        return status == PartStatus.DECLINED || status == PartStatus.WITHDRAWN;
    }

    private Asked asked(PersonId child, UUID application, UnitId unit) {
        ApplicationTable.Whole whole = table.find(child, null, application).orElseThrow(ProblemException::notFound);
        return whole.parts().stream()
                .filter(part -> part.unit().id().equals(unit))
                .findFirst()
                .map(part -> new Asked(whole.application(), part, new PartSteps.Part(child, part.id())))
                .orElseThrow(ProblemException::notFound);
    }

    private QuestionView find(PersonId child, UUID application) {
        return table.find(child, null, application)
                .map(one -> QuestionView.of(one, grants.openTo(child), clock.instant()))
                .orElseThrow(ProblemException::notFound);
    }

    private static ProblemException closed() {
        return new ProblemException(409, "ALREADY_CLOSED", "It has been answered, decided or taken back.");
    }
}

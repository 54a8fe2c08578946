package se.vardombud.proxy.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.JournalGrants;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.News;
import se.vardombud.proxy.exception.UnitExceptions.Basis;

/** What staff decide. The facts are asked of the policy first; that the consent still stands is the update's own condition. */
@ApplicationScoped
class Decisions {
    private final UnitExceptions exceptions;
    private final PartSteps steps;
    private final JournalGrants grants;
    private final LateNo lateNo;
    private final Doers doers;
    private final Event<News> news;

    Decisions(
            UnitExceptions exceptions,
            PartSteps steps,
            JournalGrants grants,
            LateNo lateNo,
            Doers doers,
            Event<News> news) {
        this.exceptions = exceptions;
        this.steps = steps;
        this.grants = grants;
        this.lateNo = lateNo;
        this.doers = doers;
        this.news = news;
    }

    /** @throws ProblemException 404, 412 or as the policy refuses; 409 when it is closed */
    UnitException decide(UnitId unit, UUID id, int version, Decision decision) {
        UnitException.Item item = exceptions.meet(unit, Basis.JOINT, id, version);
        switch (decision.outcome()) {
            case GRANTED -> {
                JournalOpening opening = grants.exceptionOpening(
                        item.patient().patientId(),
                        unit,
                        decision.categories(item.application()),
                        decision.from(),
                        decision.end(item.application()));
                grants.requireJoint(
                        item.patient().patientId(),
                        item.application().guardian(),
                        opening,
                        item.part().kept() == PartStatus.CONSENTED);
                grant(item, version, opening);
            }
            case REFUSED -> refuse(item, version, decision.because());
        }
        return exceptions.shown(unit, Basis.JOINT, id);
    }

    /** What stands ends at once. */
    UnitException end(UnitId unit, Basis basis, UUID id, int version, String why) {
        UnitException.Item item = exceptions.meet(unit, basis, id, version);
        end(item, version, Written.required("reason", why, Decision.SHORTEST_REASON));
        return exceptions.shown(unit, basis, id);
    }

    @Transactional
    void grant(UnitException.Item item, int version, JournalOpening opening) {
        step(item, version, PartStatus.GRANTED, null, PartStatus.CONSENTED);
        steps.give(part(item), item.application().guardian(), opening);
        tellBoth(item);
    }

    @Transactional
    void refuse(UnitException.Item item, int version, String reason) {
        step(item, version, PartStatus.REFUSED, reason, PartStatus.ASKED, PartStatus.CONSENTED);
        PersonId child = item.patient().patientId();
        news.fire(new News(child, child, News.Kind.DECISION));
        lateNo.tell(child, item.application(), item.part().id(), version + 1);
    }

    @Transactional
    void end(UnitException.Item item, int version, String reason) {
        step(item, version, PartStatus.ENDED, reason, PartStatus.GRANTED);
        steps.close(part(item));
        tellBoth(item);
    }

    private void step(
            UnitException.Item item, int version, PartStatus to, @Nullable String reason, PartStatus... from) {
        if (!steps.step(part(item), version, doers.staff().person(), to, reason, from)) {
            throw Arrays.asList(from).contains(item.part().kept())
                    ? IfMatch.changed()
                    : new ProblemException(409, "ALREADY_CLOSED", "It has been decided, ended or taken back.");
        }
    }

    private void tellBoth(UnitException.Item item) {
        PersonId child = item.patient().patientId();
        news.fire(new News(child, child, News.Kind.DECISION));
        news.fire(new News(item.application().guardian(), child, News.Kind.DECISION));
    }

    private static PartSteps.Part part(UnitException.Item item) {
        return new PartSteps.Part(item.patient().patientId(), item.part().id());
    }
}

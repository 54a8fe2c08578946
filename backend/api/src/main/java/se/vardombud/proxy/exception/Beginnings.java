package se.vardombud.proxy.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.Written;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.JournalGrants;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.News;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.exception.UnitExceptions.Basis;

/** What staff begin: the operations manager asks the young person, and a physician decides alone. */
@ApplicationScoped
class Beginnings {
    private final UnitExceptions exceptions;
    private final PartSteps steps;
    private final JournalGrants grants;
    private final StaffGate gate;
    private final Doers doers;
    private final Idempotency idempotency;
    private final Limits limits;
    private final Event<News> news;
    private final Uuids uuids;

    Beginnings(
            UnitExceptions exceptions,
            PartSteps steps,
            JournalGrants grants,
            StaffGate gate,
            Doers doers,
            Idempotency idempotency,
            Limits limits,
            Event<News> news,
            Uuids uuids) {
        this.exceptions = exceptions;
        this.steps = steps;
        this.grants = grants;
        this.gate = gate;
        this.doers = doers;
        this.idempotency = idempotency;
        this.limits = limits;
        this.news = news;
        this.uuids = uuids;
    }

    /**
     * The young person is asked, once for each key; nothing is open before they have consented and the manager has decided.
     *
     * @throws ProblemException as the gate or the policy refuses
     */
    UnitException ask(UnitId unit, NewException wanted, @Nullable String key) {
        PersonId child = wanted.patientId();
        gate.meet(child);
        if (wanted.from() != null) {
            throw Invalid.value("from", "is decided when it is granted");
        }
        JournalOpening opening = grants.exceptionOpening(child, unit, wanted.categories(), null, wanted.to());
        grants.requireJoint(child, wanted.guardianId(), opening, true);
        String text = Written.optional("text", wanted.text());
        PersonId asker = doers.staff().person();
        UUID id = limits.counted(
                Limit.QUESTIONS,
                asker + " " + child,
                () -> idempotency.once(
                        new Idempotency.Request(key, asker, child, "beginJournalException " + unit, wanted),
                        () -> begin(Begun.MANAGER, child, wanted, opening, text)));
        return exceptions.shown(unit, Basis.JOINT, id);
    }

    /**
     * A physician alone: it stands at once.
     *
     * @throws ProblemException as the gate or the policy refuses, 422 without a reason
     */
    UnitException except(UnitId unit, NewException wanted, @Nullable String key) {
        PersonId child = wanted.patientId();
        gate.meet(child);
        String reason = Written.required("text", wanted.text(), NewException.SHORTEST_REASON);
        JournalOpening opening = grants.exceptionOpening(child, unit, wanted.categories(), wanted.from(), wanted.to());
        grants.requireObstacle(child, wanted.guardianId(), opening, reason);
        UUID id = idempotency.once(
                new Idempotency.Request(key, doers.staff().person(), child, "grantForMedicalObstacle " + unit, wanted),
                () -> begin(Begun.PHYSICIAN, child, wanted, opening, reason));
        return exceptions.shown(unit, Basis.MEDICAL_OBSTACLE, id);
    }

    @Transactional
    UUID begin(Begun as, PersonId child, NewException wanted, JournalOpening opening, @Nullable String text) {
        boolean alone = as == Begun.PHYSICIAN;
        PartSteps.Beginning beginning = new PartSteps.Beginning(
                child,
                wanted.guardianId(),
                as,
                doers.staff().person(),
                opening.names(),
                opening.to(),
                alone ? null : text);
        UUID id = uuids.next();
        steps.ask(
                beginning,
                steps.begin(beginning),
                opening.unit(),
                alone ? PartStatus.GRANTED : PartStatus.ASKED,
                alone ? text : null,
                id);
        if (alone) {
            steps.give(new PartSteps.Part(child, id), wanted.guardianId(), opening);
            news.fire(new News(wanted.guardianId(), child, News.Kind.DECISION));
        }
        news.fire(new News(child, child, alone ? News.Kind.DECISION : News.Kind.QUESTION));
        return id;
    }
}

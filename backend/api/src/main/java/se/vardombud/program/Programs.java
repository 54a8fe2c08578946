package se.vardombud.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.UnitAccess;

/** Programmes, from the patient's side: gone through in order, finished, or stopped. */
@ApplicationScoped
class Programs {
    private final GivenTable table;
    private final ProgramTable programs;
    private final AnswerTable answers;
    private final GivenViews views;
    private final UnitAccess access;
    private final Doers doers;
    private final Clock clock;

    Programs(
            GivenTable table,
            ProgramTable programs,
            AnswerTable answers,
            GivenViews views,
            UnitAccess access,
            Doers doers,
            Clock clock) {
        this.table = table;
        this.programs = programs;
        this.answers = answers;
        this.views = views;
        this.access = access;
        this.doers = doers;
        this.clock = clock;
    }

    @Transactional
    Page<GivenProgram> of(PersonId patient, PageQuestion.Wanted wanted) {
        Page<GivenRow> page = table.ofPatient(patient, wanted);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @Transactional
    GivenDetails one(PersonId patient, UUID id) {
        return views.details(find(patient, id), GivenStep.Reader.PATIENT);
    }

    /**
     * Saves a step; nothing happens when it says what is saved already.
     *
     * @param version that one has seen; 0: none
     */
    GivenStep save(PersonId patient, UUID id, int step, int version, StepWork wanted) {
        GivenRow given = reach(patient, id);
        keep(given, step, version, wanted);
        return one(patient, id).steps().get(step - 1);
    }

    @Transactional
    void keep(GivenRow given, int step, int version, StepWork wanted) {
        ProgramContent content = programs.edition(given.program(), given.edition());
        if (step < 1 || step > content.steps().size()) {
            throw ProblemException.notFound();
        }
        StepWork work = wanted.checked(content.steps().get(step - 1));
        Instant now = clock.instant();
        if (!table.touch(given, now)) {
            throw GivenStatus.over();
        }
        Map<Integer, AnswerTable.Row> saved = answers.of(given);
        AnswerTable.Row before = saved.get(step);
        if (before != null && before.work().equals(work)) {
            return;
        }
        requireOpen(given, step, saved);
        if (version != (before == null ? 0 : before.version())) {
            throw IfMatch.changed();
        }
        Instant doneBefore = before == null ? null : before.doneAt();
        answers.save(
                given,
                new AnswerTable.Row(
                        step,
                        work,
                        work.done() ? (doneBefore == null ? now : doneBefore) : null,
                        now,
                        doers.current(),
                        version + 1));
    }

    /** All steps are done: the clinic need not wait for more. Nothing happens when it is finished. */
    GivenDetails finish(PersonId patient, UUID id) {
        GivenRow given = reach(patient, id);
        close(given, GivenStatus.FINISHED, null);
        return one(patient, id);
    }

    /** One goes no further with it. Nothing happens when it is stopped. */
    GivenDetails stop(PersonId patient, UUID id, @Nullable String reason) {
        GivenRow given = reach(patient, id);
        close(given, GivenStatus.STOPPED, Written.optional("reason", reason));
        return one(patient, id);
    }

    @Transactional
    void close(GivenRow given, GivenStatus status, @Nullable String reason) {
        if (given.status() == status) {
            return;
        }
        boolean closed = table.close(given, status, new GivenRow.Closing(clock.instant(), doers.current(), reason));
        if (!closed) {
            throw GivenStatus.over();
        }
        GivenRow after = find(given.patient().patientId(), given.id());
        if (status == GivenStatus.FINISHED && after.done() < after.steps()) {
            throw new ProblemException(409, "STEPS_REMAIN", "Steps remain to be done.");
        }
    }

    private void requireOpen(GivenRow given, int step, Map<Integer, AnswerTable.Row> saved) {
        boolean open = views.started(given) && IntStream.range(1, step).allMatch(before -> isDone(saved, before));
        if (!open && !isDone(saved, step)) {
            throw new ProblemException(
                    409, "STEP_NOT_OPEN", "The programme has not begun, or steps before this one are not done.");
        }
    }

    private static boolean isDone(Map<Integer, AnswerTable.Row> saved, int step) {
        AnswerTable.Row row = saved.get(step);
        return row != null && row.work().done();
    }

    /** What is done about it is directed at the clinic (O3). */
    private GivenRow reach(PersonId patient, UUID id) {
        GivenRow given = find(patient, id);
        access.require(given.clinic().id());
        return given;
    }

    @Transactional
    GivenRow find(PersonId patient, UUID id) {
        return table.find(patient, id).orElseThrow(ProblemException::notFound);
    }
}

package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Idempotency;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.notification.NoticeKind;
import se.vardombud.notification.Notices;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneAs;
import se.vardombud.proxy.StaffGate;

/** Messages as a clinic's staff read and write them: every patient who is shown has passed the gate. */
@ApplicationScoped
class UnitThreads {
    private final UnitThreadTable table;
    private final MessageTable messages;
    private final Posting posting;
    private final Notices notices;
    private final StaffGate gate;
    private final Doers doers;
    private final Idempotency idempotency;
    private final Clock clock;

    UnitThreads(
            UnitThreadTable table,
            MessageTable messages,
            Posting posting,
            Notices notices,
            StaffGate gate,
            Doers doers,
            Idempotency idempotency,
            Clock clock) {
        this.table = table;
        this.messages = messages;
        this.posting = posting;
        this.notices = notices;
        this.gate = gate;
        this.doers = doers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    Page<UnitThread> all(UnitId unit, ThreadState state, PageQuestion.Wanted wanted) {
        Page<UnitThread> page = table.all(unit, state, gate.own(), wanted);
        gate.show(page.items().stream().map(UnitThread::patientId).distinct().toList());
        return page;
    }

    /** @throws ProblemException 404 where there is none, or its patient is no longer the unit's */
    @Transactional
    UnitThread one(UnitId unit, UUID thread) {
        UnitThread found = table.find(unit, thread).orElseThrow(ProblemException::notFound);
        gate.meet(found.patientId());
        return found;
    }

    @Transactional
    Page<UnitMessage> messages(UnitId unit, UUID id, PageQuestion.Wanted wanted) {
        UnitThread thread = one(unit, id);
        Page<Message> page = messages.of(thread.patientId(), id, true, wanted);
        List<MessageView> views = posting.views(thread.patientId(), id, page).items();
        return new Page<>(
                IntStream.range(0, views.size())
                        .mapToObj(at -> new UnitMessage(
                                views.get(at), page.items().get(at).hidden()))
                        .toList(),
                page.nextCursor());
    }

    /** Starts a thread with a patient of the unit, once for each key. */
    UnitThread start(UnitId unit, StaffThread wanted, @Nullable String key) {
        gate.meet(wanted.patientId());
        UUID thread = idempotency.once(request(key, wanted.patientId(), "startUnitThread " + unit, wanted), () -> {
            UUID made = posting.begin(
                    wanted.patientId(), unit, Words.line("subject", wanted.subject()), ThreadState.ANSWERED);
            write(wanted.patientId(), made, wanted.text(), List.of(), wanted.hiddenFromGuardians());
            return made;
        });
        return one(unit, thread);
    }

    /** Writes in a thread, once for each key. */
    UnitThread answer(UnitId unit, UUID id, int version, StaffMessage wanted, @Nullable String key) {
        UnitThread thread = one(unit, id);
        idempotency.once(request(key, thread.patientId(), "answerThread " + id, wanted), () -> {
            change(thread, version);
            if (thread.state() == ThreadState.CLOSED) {
                throw new ProblemException(409, "THREAD_CLOSED", "The thread is closed; open it first.");
            }
            Message message =
                    write(thread.patientId(), id, wanted.text(), wanted.attachments(), wanted.hiddenFromGuardians());
            if (answers(message)) {
                table.become(thread, ThreadState.ANSWERED, message.sentAt());
            }
            return message.id();
        });
        return one(unit, id);
    }

    @Transactional
    UnitThread close(UnitId unit, UUID id, int version) {
        UnitThread thread = one(unit, id);
        change(thread, version);
        if (thread.state() != ThreadState.CLOSED) {
            table.become(thread, ThreadState.CLOSED, now());
        }
        return after(unit, id);
    }

    @Transactional
    UnitThread reopen(UnitId unit, UUID id, int version) {
        UnitThread thread = one(unit, id);
        change(thread, version);
        if (thread.state() == ThreadState.CLOSED) {
            table.become(thread, ThreadState.ANSWERED, now());
        }
        return after(unit, id);
    }

    /** As it is now; closed, it may have been the patient's last tie to the unit. */
    private UnitThread after(UnitId unit, UUID id) {
        return table.find(unit, id).orElseThrow(ProblemException::notFound);
    }

    private Message write(PersonId patient, UUID thread, String text, List<AttachmentRef> files, boolean hidden) {
        Message message =
                posting.write(new Posting.Written(patient, thread, doers.staff(), text, files, hidden), thread);
        notices.about(patient, NoticeKind.NEW_MESSAGE, hidden);
        return message;
    }

    /** What a guardian does not see is no answer to a guardian. */
    private boolean answers(Message message) {
        Optional<DoneAs> asker = messages.lastFromPatient(message.patient(), message.thread())
                .map(Message::by)
                .map(Doer::as);
        return !message.hidden() || asker.isEmpty() || asker.get() == DoneAs.SELF;
    }

    private void change(UnitThread thread, int version) {
        if (!table.change(thread, version)) {
            throw IfMatch.changed();
        }
    }

    private Idempotency.Request request(@Nullable String key, PersonId patient, String operation, Object content) {
        return new Idempotency.Request(key, doers.staff().person(), patient, operation, content);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Catalogue;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Idempotency;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.GrantedAccess;
import se.vardombud.proxy.UnitAccess;

/** Messages as the patient's side reads and writes them, in a request that the gate has let through. */
@ApplicationScoped
class Threads {
    private final ThreadTable table;
    private final MessageTable messages;
    private final Posting posting;
    private final Units units;
    private final Catalogue clinics;
    private final Ties ties;
    private final ExpectedAnswers expected;
    private final UnitAccess unitAccess;
    private final GrantedAccess granted;
    private final Doers doers;
    private final Idempotency idempotency;
    private final Limits limits;

    Threads(
            ThreadTable table,
            MessageTable messages,
            Posting posting,
            Units units,
            Catalogue clinics,
            Ties ties,
            ExpectedAnswers expected,
            UnitAccess unitAccess,
            GrantedAccess granted,
            Doers doers,
            Idempotency idempotency,
            Limits limits) {
        this.table = table;
        this.messages = messages;
        this.posting = posting;
        this.units = units;
        this.clinics = clinics;
        this.ties = ties;
        this.expected = expected;
        this.unitAccess = unitAccess;
        this.granted = granted;
        this.doers = doers;
        this.idempotency = idempotency;
        this.limits = limits;
    }

    @Transactional
    Page<ThreadView> all(PersonId patient, PageQuestion.Wanted wanted) {
        Page<ThreadTable.Seen> page = table.all(sight(patient), wanted);
        return new Page<>(page.items().stream().map(this::view).toList(), page.nextCursor());
    }

    /** @throws ProblemException 404 where there is none, or none that may be known of */
    @Transactional
    ThreadView one(PersonId patient, UUID thread) {
        return view(seen(patient, thread));
    }

    @Transactional
    Unread unread(PersonId patient) {
        return new Unread(table.unread(sight(patient)));
    }

    @Transactional
    Page<MessageView> messages(PersonId patient, UUID thread, PageQuestion.Wanted wanted) {
        seen(patient, thread);
        return posting.views(
                patient, thread, messages.of(patient, thread, granted.mayReadHiddenFromGuardians(), wanted));
    }

    /** The asker has read as far as this message. */
    @Transactional
    void read(PersonId patient, UUID thread, UUID message) {
        Message last = messages.find(patient, thread, message, granted.mayReadHiddenFromGuardians())
                .orElseThrow(ProblemException::notFound);
        messages.read(patient, thread, doers.current().person(), last.sentAt());
    }

    /** Starts a thread, once for each key; the person's clinics are one more when it was not among them (T2). */
    ThreadView start(PersonId patient, NewThread wanted, Idempotency.Request request) {
        limits.take(Limit.MESSAGES, request.actor().toString());
        if (units.find(List.of(wanted.clinicId())).isEmpty()) {
            throw Invalid.value("clinicId", "is not a clinic that there is");
        }
        unitAccess.require(wanted.clinicId());
        UUID thread = idempotency.once(request, () -> make(patient, wanted));
        return one(patient, thread);
    }

    /** Writes in a thread, once for each key. */
    MessageView write(PersonId patient, UUID thread, NewMessage wanted, Idempotency.Request request) {
        limits.take(Limit.MESSAGES, request.actor().toString());
        unitAccess.require(clinicOf(patient, thread));
        UUID message = idempotency.once(request, () -> add(patient, thread, wanted));
        return posting.view(messageOf(patient, thread, message));
    }

    /** What a request to make something is recognised by when it comes again. */
    Idempotency.Request request(@Nullable String key, PersonId patient, String operation, Object content) {
        return new Idempotency.Request(key, doers.current().person(), patient, operation, content);
    }

    @Transactional
    UnitId clinicOf(PersonId patient, UUID thread) {
        return seen(patient, thread).unit();
    }

    @Transactional
    Message messageOf(PersonId patient, UUID thread, UUID message) {
        return messages.find(patient, thread, message, true).orElseThrow(ProblemException::notFound);
    }

    private UUID make(PersonId patient, NewThread wanted) {
        clinics.requireOffered(wanted.clinicId(), Service.MESSAGE);
        Doer doer = doers.current();
        UUID thread =
                posting.begin(patient, wanted.clinicId(), Words.line("subject", wanted.subject()), ThreadState.WAITING);
        posting.write(
                new Posting.Written(patient, thread, doer, wanted.text(), wanted.attachments(), false), Drafts.NEW);
        ties.list(patient, wanted.clinicId(), doer.person());
        return thread;
    }

    private UUID add(PersonId patient, UUID thread, NewMessage wanted) {
        if (!table.lockOpen(patient, thread)) {
            throw new ProblemException(409, "THREAD_CLOSED", "The clinic has closed this thread; start a new one.");
        }
        Message message = posting.write(
                new Posting.Written(patient, thread, doers.current(), wanted.text(), wanted.attachments(), false),
                thread);
        table.asked(patient, thread, message.sentAt());
        return message.id();
    }

    private ThreadTable.Seen seen(PersonId patient, UUID thread) {
        return find(patient, thread).orElseThrow(ProblemException::notFound);
    }

    private Optional<ThreadTable.Seen> find(PersonId patient, UUID thread) {
        return table.find(sight(patient), thread);
    }

    private ThreadTable.Sight sight(PersonId patient) {
        return new ThreadTable.Sight(patient, doers.current().person(), granted.mayReadHiddenFromGuardians());
    }

    private ThreadView view(ThreadTable.Seen seen) {
        return new ThreadView(
                seen.id(),
                seen.unit(),
                seen.unitName(),
                seen.subject(),
                seen.state(),
                seen.lastAt(),
                seen.askedAt() == null ? null : expected.by(seen.unit(), seen.askedAt()),
                seen.unread());
    }
}

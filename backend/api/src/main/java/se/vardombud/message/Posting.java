package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Page;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;

/** How messages come into threads and out of them, whoever writes and reads. Within the caller's transaction. */
@ApplicationScoped
class Posting {
    private final ThreadTable threads;
    private final MessageTable messages;
    private final Attachments attachments;
    private final AttachmentTable files;
    private final Drafts drafts;
    private final Doers doers;
    private final Uuids uuids;

    Posting(
            ThreadTable threads,
            MessageTable messages,
            Attachments attachments,
            AttachmentTable files,
            Drafts drafts,
            Doers doers,
            Uuids uuids) {
        this.threads = threads;
        this.messages = messages;
        this.attachments = attachments;
        this.files = files;
        this.drafts = drafts;
        this.doers = doers;
        this.uuids = uuids;
    }

    /** What somebody has written. */
    record Written(
            PersonId patient, UUID thread, Doer by, String text, List<AttachmentRef> attachments, boolean hidden) {
        @Override
        public String toString() {
            return "Written[" + thread + "]";
        }
    }

    /** A new thread, with nothing in it yet. */
    UUID begin(PersonId patient, UnitId unit, String subject, ThreadState state) {
        UUID thread = uuids.next();
        Instant now = messages.next(patient, thread);
        threads.add(patient, thread, unit, subject, state, now);
        return thread;
    }

    /** Adds a message to a thread that nobody else writes in now; what its author was writing there is sent, and no draft any more. */
    Message write(Written written, UUID draft) {
        Message message = new Message(
                written.patient(),
                written.thread(),
                uuids.next(),
                messages.next(written.patient(), written.thread()),
                written.by(),
                Words.text("text", written.text()),
                written.hidden());
        messages.add(message);
        attachments.attach(message, written.attachments());
        drafts.forget(written.patient(), written.by().person(), draft);
        return message;
    }

    Page<MessageView> views(PersonId patient, UUID thread, Page<Message> page) {
        Map<UUID, List<AttachmentView>> attached = files.of(patient, thread);
        Map<Doer, DoneBy> by =
                doers.shown(page.items().stream().map(Message::by).toList());
        return new Page<>(
                page.items().stream()
                        .map(message -> view(message, by, attached))
                        .toList(),
                page.nextCursor());
    }

    MessageView view(Message message) {
        return views(message.patient(), message.thread(), new Page<>(List.of(message), null))
                .items()
                .getFirst();
    }

    private static MessageView view(Message message, Map<Doer, DoneBy> by, Map<UUID, List<AttachmentView>> attached) {
        DoneBy who = by.get(message.by());
        if (who == null) {
            throw new IllegalStateException("a message without its author");
        }
        return new MessageView(
                message.id(), message.sentAt(), who, message.text(), attached.getOrDefault(message.id(), List.of()));
    }
}

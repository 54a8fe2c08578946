package se.vardombud.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.message.attachment.CleanFile;
import se.vardombud.message.attachment.FileType;

/** Files on their way into messages, and out to those who may see them. */
@ApplicationScoped
class Attachments {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_UNSENT = 20;
    private static final Duration KEPT = Duration.ofDays(1);

    private final AttachmentTable table;
    private final Limits limits;
    private final Uuids uuids;
    private final Clock clock;

    Attachments(AttachmentTable table, Limits limits, Uuids uuids, Clock clock) {
        this.table = table;
        this.limits = limits;
        this.uuids = uuids;
        this.clock = clock;
    }

    /**
     * Keeps a file, known by its content and without what its sender did not mean to send.
     *
     * @throws ProblemException 413 when it is too large, 415 when it is none of the types, 429, 409 when too many are waiting
     */
    UploadView upload(PersonId patient, PersonId by, InputStream body) {
        limits.take(Limit.ATTACHMENTS, by.toString());
        CleanFile file = CleanFile.of(read(body))
                .orElseThrow(() -> new ProblemException(
                        415,
                        "FILE_REFUSED",
                        "Only PDF, PNG and JPEG can be attached; this is none of them, or broken."));
        return keep(patient, by, file);
    }

    @Transactional
    UploadView keep(PersonId patient, PersonId by, CleanFile file) {
        if (table.waiting(patient, by) >= MOST_UNSENT) {
            throw new ProblemException(409, "CONFLICT", "Too many files are uploaded and not sent; remove some.");
        }
        UUID id = uuids.next();
        table.upload(patient, id, by, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new UploadView(id, file.type(), file.bytes().length);
    }

    @Transactional
    void remove(PersonId patient, UUID id, PersonId by) {
        table.remove(patient, id, by);
    }

    /** Makes uploaded files part of a message, within the caller's transaction. */
    void attach(Message message, List<AttachmentRef> files) {
        for (int place = 0; place < files.size(); place++) {
            AttachmentRef file = files.get(place);
            String field = "attachments." + place;
            FileType type = table.unsent(
                            message.patient(), file.attachmentId(), message.by().person())
                    .orElseThrow(() -> Invalid.value(field, "is not a file that you have uploaded"));
            String name = Words.fileName(field + ".name", file.name(), type.ending());
            if (!table.attach(message, place, file.attachmentId(), name)) {
                throw Invalid.value(field, "is attached already");
            }
        }
    }

    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetUnsent() {
        table.forgetUnsent(clock.instant().minus(KEPT));
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException(413, "TOO_LARGE", "A file is at most 10 MiB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(400, "MALFORMED_BODY", "The file did not arrive whole.");
        }
    }
}

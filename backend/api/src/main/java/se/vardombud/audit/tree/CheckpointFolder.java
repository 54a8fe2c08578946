package se.vardombud.audit.tree;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import se.vardombud.common.work.WorkHandler;

/**
 * Keeps checkpoints outside the database: a folder a day, two files each, the note and the hashes of the rows since the checkpoint before.
 * A file that is there is never written over.
 */
@ApplicationScoped
class CheckpointFolder implements WorkHandler<CheckpointFolder.Written> {
    static final String KIND = "LOG_CHECKPOINT";
    static final String NOTE = ".checkpoint";
    static final String HASHES = ".hashes";
    private static final int AT_ONCE = 4096;

    private final TreeTable table;
    private final Path folder;

    CheckpointFolder(TreeTable table, TreeSettings settings) {
        this.table = table;
        this.folder = settings.folder();
    }

    /** @param before leaves of the checkpoint before; 0 for none */
    record Written(long before, long leaves) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Written> type() {
        return Written.class;
    }

    @Override
    @Transactional
    public void handle(Written work) {
        TreeTable.Kept kept = table.checkpoint(work.leaves()).orElse(null);
        if (kept == null) {
            Log.errorf("the checkpoint of %d rows is gone before it left the database", work.leaves());
            return;
        }
        Path day = folder.resolve(
                LocalDate.ofInstant(kept.madeAt(), ZoneOffset.UTC).toString());
        String name = "%019d-%019d".formatted(work.before(), work.leaves());
        try {
            Files.createDirectories(day);
            put(day.resolve(name + HASHES), out -> hashes(work, out));
            put(day.resolve(name + NOTE), out -> out.write(kept.note().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void put(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try (OutputStream out = Files.newOutputStream(draft)) {
            content.write(out);
        }
        if (!Files.exists(file)) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            if (Files.mismatch(draft, file) >= 0) {
                Log.errorf("the database holds something else than %s", file.getFileName());
            }
            Files.delete(draft);
        }
    }

    private void hashes(Written work, OutputStream out) throws IOException {
        for (long first = work.before(); first < work.leaves(); first += AT_ONCE) {
            int count = (int) Math.min(AT_ONCE, work.leaves() - first);
            for (byte[] hash : table.hashes(0, first, count)) {
                out.write(hash);
            }
        }
    }
}

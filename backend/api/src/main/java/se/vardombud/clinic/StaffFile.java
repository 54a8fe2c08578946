package se.vardombud.clinic;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Brings the staff directory's export into the database: at start, and again when the file has changed. A file with a fault changes
 * nothing; what is wrong is logged once, by line numbers.
 */
@Singleton
public class StaffFile {
    private static final int FAULTS_SHOWN = 20;
    private final StaffSettings settings;
    private final StaffTable table;
    private final Units units;
    private String refused = "";

    StaffFile(StaffSettings settings, StaffTable table, Units units) {
        this.settings = settings;
        this.table = table;
        this.units = units;
    }

    void atStart(@Observes StartupEvent start) {
        if (settings.file().isEmpty()) {
            Log.warn("vardombud.staff.file is not set: nobody is on staff");
        }
        load();
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        load();
    }

    /** Reads the file now, if it is not the one that the database has. */
    public synchronized void load() {
        settings.file().ifPresent(this::load);
    }

    private void load(Path file) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            refuse("unreadable", "cannot be read: " + e.getClass().getSimpleName());
            return;
        }
        String digest = digest(content);
        if (table.digest().filter(digest::equals).isPresent()) {
            refused = "";
        } else if (!digest.equals(refused)) {
            load(content, digest);
        }
    }

    private void load(byte[] content, String digest) {
        StaffExport export;
        try {
            export = StaffExport.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            refuse(digest, "is not UTF-8");
            return;
        }
        if (!export.faults().isEmpty()) {
            export.faults().entrySet().stream()
                    .limit(FAULTS_SHOWN)
                    .forEach(fault -> Log.errorf("staff file, line %d: %s", fault.getKey(), fault.getValue()));
            refuse(digest, "has " + export.faults().size() + " faulty lines");
            return;
        }
        Map<HsaId, UnitId> known = new HashMap<>();
        export.lines()
                .forEach(
                        line -> known.computeIfAbsent(line.unit(), hsaId -> units.ensure(hsaId.value(), line.unitName())
                                .id()));
        table.replace(export.lines(), known, digest);
        refused = "";
        Log.infof(
                "the staff file is read: %d commissions at %d units",
                export.lines().size(), known.size());
    }

    private void refuse(String digest, String why) {
        if (!refused.equals(digest)) {
            Log.errorf("the staff file %s; what was read before stays", why);
        }
        refused = digest;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

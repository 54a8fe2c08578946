package se.vardombud.clinic;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Brings the staff directory's export into the database: at start, and again when the file has changed. */
@Singleton
public class StaffFile {
    private final StaffSettings settings;
    private final StaffTable table;
    private final Units units;
    private final ExportFile file = new ExportFile("the staff file");

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
        settings.file().flatMap(path -> file.news(path, table.digest())).ifPresent(this::take);
    }

    private void take(ExportFile.Content content) {
        StaffExport export = StaffExport.read(content.text());
        if (!export.faults().isEmpty()) {
            file.refuse(
                    content,
                    export.faults().entrySet().stream()
                            .map(fault -> "line " + fault.getKey() + ": " + fault.getValue())
                            .toList());
            return;
        }
        Map<HsaId, UnitId> known = new HashMap<>();
        export.lines()
                .forEach(
                        line -> known.computeIfAbsent(line.unit(), hsaId -> units.ensure(hsaId.value(), line.unitName())
                                .id()));
        table.replace(export.lines(), known, content.digest());
        file.taken();
        Log.infof(
                "the staff file is read: %d commissions at %d units",
                export.lines().size(), known.size());
    }
}

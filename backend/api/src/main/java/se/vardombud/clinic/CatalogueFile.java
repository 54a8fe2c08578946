package se.vardombud.clinic;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/** Brings the region's catalogue of clinics into the database: at start, and again when the file has changed. */
@Singleton
public class CatalogueFile {
    private final CatalogueSettings settings;
    private final CatalogueTable table;
    private final ClinicWords words;
    private final ObjectMapper json;
    private final Validator validator;
    private final ExportFile file = new ExportFile("the catalogue of clinics");

    CatalogueFile(
            CatalogueSettings settings,
            CatalogueTable table,
            ClinicWords words,
            ObjectMapper json,
            Validator validator) {
        this.settings = settings;
        this.table = table;
        this.words = words;
        this.json = json;
        this.validator = validator;
    }

    void atStart(@Observes StartupEvent start) {
        if (settings.file().isEmpty()) {
            Log.warn("vardombud.clinics.file is not set: clinics are known by name only");
        }
        words.complete();
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
        CatalogueExport export = CatalogueExport.read(content.text(), json, validator);
        if (export.faults().isEmpty()) {
            table.replace(export.clinics(), content.digest());
            file.taken();
            Log.infof(
                    "the catalogue of clinics is read: %d clinics",
                    export.clinics().size());
        } else {
            file.refuse(content, export.faults());
        }
    }
}

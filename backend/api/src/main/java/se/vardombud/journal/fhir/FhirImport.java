package se.vardombud.journal.fhir;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import se.vardombud.journal.ImportAnswer;
import se.vardombud.journal.ImportOrder;
import se.vardombud.journal.JournalBundle;
import se.vardombud.journal.JournalImport;

/** Takes a FHIR R4 bundle of one patient into the journal, whole or not at all. */
@Singleton
public class FhirImport {
    private final JournalImport journal;
    /** A large bundle takes hundreds of megabytes while it is read: one at a time. */
    private final ReentrantLock reading = new ReentrantLock();

    FhirImport(JournalImport journal) {
        this.journal = journal;
    }

    /**
     * Imports a bundle.
     *
     * @param bundle JSON in UTF-8, at most 20 MiB
     * @throws se.vardombud.journal.BundleRefusedException with the paths of all that cannot be read; then nothing is stored
     */
    public ImportAnswer take(byte[] bundle, ImportOrder order) {
        return journal.store(read(bundle, order), order);
    }

    private JournalBundle read(byte[] bytes, ImportOrder order) {
        reading.lock();
        try {
            PatientBundle bundle = BundleReader.read(bytes);
            Identity.check(bundle, order);
            return BundleMapping.map(bundle);
        } finally {
            reading.unlock();
        }
    }
}

package se.vardombud.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import se.vardombud.common.PersonId;

/**
 * One writer to a patient's journal at a time: what is hidden while an import runs would else be shown again by what the import read before.
 */
@Singleton
class JournalLock {
    private static final String TAKE = "select patient_id from journal_lock where patient_id = ? for update";
    private static final String FIND = "select patient_id from journal_lock where patient_id = ?";
    private static final String MAKE = "insert into journal_lock (patient_id) values (?)";
    private final JournalRows rows;

    JournalLock(JournalRows rows) {
        this.rows = rows;
    }

    /** Does the work in a transaction of its own, when nobody else writes to this patient's journal. */
    <T> T alone(PersonId patient, Supplier<T> work) {
        make(patient);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (rows.read(TAKE, row -> true, patient.value()).isEmpty()) {
                throw new IllegalStateException("a journal that cannot be locked");
            }
            return work.get();
        });
    }

    private void make(PersonId patient) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (rows.read(FIND, row -> true, patient.value()).isEmpty()) {
                    rows.write(MAKE, List.<Object[]>of(new Object[] {patient.value()}));
                }
            });
        } catch (JournalRows.JournalWriteException raced) {
            // Somebody else made it at the same time; if not, taking it fails.
        }
    }
}

package se.vardombud.journal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.vardombud.common.PersonId;

/** Hides entries from guardians or from everyone, and shows them again. */
@Singleton
public class JournalHiding {
    private final EntityManager database;

    JournalHiding(EntityManager database) {
        this.database = database;
    }

    /** Sets from whom an entry is hidden; false when the patient has no such entry. */
    @Transactional
    public boolean set(PersonId patient, UUID entry, Hidden hidden) {
        return database.createQuery(
                                "update JournalEntry e set e.hidden = :hidden where e.patientId = :patient and e.id = :id")
                        .setParameter("hidden", hidden)
                        .setParameter("patient", patient.value())
                        .setParameter("id", entry)
                        .executeUpdate()
                == 1;
    }
}

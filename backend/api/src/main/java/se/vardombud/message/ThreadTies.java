package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/** A thread that is not closed ties the patient to the clinic (T2). */
@ApplicationScoped
class ThreadTies implements TieSource {
    private final UnitThreadTable threads;

    ThreadTies(UnitThreadTable threads) {
        this.threads = threads;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return threads.isOpen(patient, unit);
    }
}

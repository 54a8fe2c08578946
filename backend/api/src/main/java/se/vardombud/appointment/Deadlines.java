package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.time.Instant;
import se.vardombud.common.ProblemException;

/** Until when a visit may be cancelled or moved by the patient's side. */
@Singleton
class Deadlines {
    private final ClinicFacts clinics;

    Deadlines(ClinicFacts clinics) {
        this.clinics = clinics;
    }

    /** @throws ProblemException 409 after the deadline, with the clinic's phone: it can still be called */
    void require(Appointment visit, Instant now) {
        if (!visit.mayBeChanged(now)) {
            throw new ProblemException(409, "TOO_LATE_TO_CANCEL", "It is too late; call the clinic.")
                    .with("deadline", visit.time().cancelUntil())
                    .with("phone", clinics.of(visit.time().unit()).phone());
        }
    }
}

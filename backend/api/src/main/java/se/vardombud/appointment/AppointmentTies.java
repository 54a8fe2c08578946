package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** A coming visit, or a request that waits for an answer, ties a patient to the unit. */
@Singleton
class AppointmentTies implements TieSource {
    private static final String OPEN =
            """
            select 1 from appointment where patient_id = ? and unit_id = ? and status = 'BOOKED' and ends_at > ?
            union all select 1 from appointment_request where patient_id = ? and unit_id = ? and status = 'SENT'""";
    private final Statements statements;
    private final Clock clock;

    AppointmentTies(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        OPEN,
                        List.of(patient.value(), unit.value(), clock.instant(), patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

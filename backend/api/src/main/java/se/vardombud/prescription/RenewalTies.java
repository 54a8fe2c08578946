package se.vardombud.prescription;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** An open renewal ties the patient to the clinic (T2). */
@Singleton
class RenewalTies implements TieSource {
    private final Statements statements;

    RenewalTies(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from renewal where patient_id = ? and unit_id = ? and open_prescription_id is not null",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

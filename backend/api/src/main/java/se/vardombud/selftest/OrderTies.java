package se.vardombud.selftest;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** An open order ties the patient to the clinic (T2). */
@Singleton
class OrderTies implements TieSource {
    private final Statements statements;

    OrderTies(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from self_test_order where patient_id = ? and unit_id = ? and "
                                + OrderStatus.isOpen(),
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

package se.vardombud.proxy.exception;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** What the young person has consented to and the unit is to decide ties them (T2). An application alone does not: a guardian makes no ties at 13. */
@Singleton
class ExceptionTies implements TieSource {
    private final Statements statements;

    ExceptionTies(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from exception_part where patient_id = ? and unit_id = ? and status = 'CONSENTED'",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

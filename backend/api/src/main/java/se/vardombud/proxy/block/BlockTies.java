package se.vardombud.proxy.block;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.StaffAction;
import se.vardombud.proxy.StaffTie;

/** A block that stands is the deciding unit's to see and to lift, also of a child who is no longer its patient. It opens nothing else of the child. */
@Singleton
class BlockTies implements StaffTie {
    private final Statements statements;

    BlockTies(Statements statements) {
        this.statements = statements;
    }

    @Override
    public StaffAction action() {
        return StaffAction.GUARDIAN_BLOCK;
    }

    @Override
    @Transactional
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from guardian_block where patient_id = ? and standing_unit_id = ?",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

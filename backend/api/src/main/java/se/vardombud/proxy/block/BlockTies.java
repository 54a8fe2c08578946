package se.vardombud.proxy.block;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** A block that stands ties the child to the unit that decided it, so that nobody but the unit takes the matter from it (T2). */
@Singleton
class BlockTies implements TieSource {
    private final Statements statements;

    BlockTies(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from guardian_block where patient_id = ? and standing_unit_id = ?",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }
}

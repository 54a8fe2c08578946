package se.vardombud.program;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.clinic.TieSource;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/** A programme in progress ties the patient to the clinic (T2). */
@ApplicationScoped
class GivenTies implements TieSource {
    private final GivenTable given;

    GivenTies(GivenTable given) {
        this.given = given;
    }

    @Override
    public boolean ties(PersonId patient, UnitId unit) {
        return given.inProgress(patient, unit);
    }
}

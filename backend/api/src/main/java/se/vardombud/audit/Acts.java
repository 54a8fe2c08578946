package se.vardombud.audit;

import jakarta.inject.Singleton;
import java.util.List;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** What the access log says of who has used the portal for whom. Within the caller's transaction. */
@Singleton
public class Acts {
    private final Statements statements;

    Acts(Statements statements) {
        this.statements = statements;
    }

    /** Whether the person, not as staff, has been let in to do something for the patient, ever. */
    public boolean has(PersonId actor, PersonId patient) {
        return statements
                .first(
                        """
                        select 1 from access_log where patient_id = ? and actor_id = ? and outcome = 'PERMIT' and unit_id is null
                        limit 1""",
                        List.of(patient.value(), actor.value()),
                        row -> true)
                .isPresent();
    }
}

package se.vardombud.journal.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import se.vardombud.journal.Draft;

/** Makes a journal entry of one type of FHIR resource. */
sealed interface EntryMapper<R extends Resource>
        permits AllergyIntoleranceMapper,
                ConditionMapper,
                DiagnosticReportMapper,
                DocumentReferenceMapper,
                EncounterMapper,
                ImmunizationMapper,
                MedicationRequestMapper,
                ObservationMapper,
                ServiceRequestMapper {
    Class<R> type();

    /**
     * The entry; empty for one that is no journal content: retracted, or of something that never took place.
     *
     * @throws UnreadableException when something that an entry needs is missing
     */
    Optional<Draft> map(R resource, ResourceContext context);
}

package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.Draft;

/** Which types of resource become entries, by whom; and which are read because entries lean on them. */
final class EntryMappers {
    private static final Map<String, EntryMapper<?>> BY_TYPE = List.of(
                    new AllergyIntoleranceMapper(),
                    new ConditionMapper(),
                    new DiagnosticReportMapper(),
                    new DocumentReferenceMapper(),
                    new EncounterMapper(),
                    new ImmunizationMapper(),
                    new MedicationRequestMapper(),
                    new ObservationMapper(),
                    new ServiceRequestMapper())
            .stream()
            .collect(Collectors.toMap(mapper -> mapper.type().getSimpleName(), Function.identity()));

    private static final Map<String, Class<? extends Resource>> LEANED_ON = Map.of(
            "Patient", Patient.class,
            "Organization", Organization.class,
            "Location", Location.class,
            "PractitionerRole", PractitionerRole.class,
            "Medication", Medication.class);

    private EntryMappers() {}

    /** Whether the type becomes entries. */
    static boolean maps(String type) {
        return BY_TYPE.containsKey(type);
    }

    /** The class to read the type as; null for one that is not read. */
    static @Nullable Class<? extends Resource> readAs(String type) {
        EntryMapper<?> mapper = BY_TYPE.get(type);
        return mapper == null ? LEANED_ON.get(type) : mapper.type();
    }

    /** The entry that the resource becomes; empty when it becomes none. */
    static Optional<Draft> map(BundledResource resource, ResourceContext context) {
        EntryMapper<?> mapper = BY_TYPE.get(resource.type());
        return mapper == null || resource.resource() == null
                ? Optional.empty()
                : map(mapper, resource.resource(), context);
    }

    private static <R extends Resource> Optional<Draft> map(
            EntryMapper<R> mapper, Resource resource, ResourceContext context) {
        return mapper.map(mapper.type().cast(resource), context);
    }
}

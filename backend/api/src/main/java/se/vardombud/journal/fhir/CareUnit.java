package se.vardombud.journal.fhir;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.FhirDate;
import se.vardombud.journal.UnitRef;

/** Decides which unit's journal an entry belongs to: that of its encounter, for grants are given by unit and an encounter is not split. */
final class CareUnit {
    private CareUnit() {}

    /**
     * The encounter's unit, or without one the first of the resource's own references that means a unit.
     *
     * @throws UnreadableException when nothing leads to a unit
     */
    static UnitRef of(ResourceContext context, String element, Reference encounter, List<Reference> own) {
        Optional<UnitRef> unit =
                encounter.isEmpty() ? Optional.empty() : Optional.of(ofEncounter(context, element, encounter));
        return unit.or(() -> context.units().first(own))
                .orElseThrow(() -> context.unreadable(element, "is required: nothing here leads to a unit of care"));
    }

    /** The unit that an encounter itself names. */
    static Optional<UnitRef> of(ResourceContext context, Encounter encounter) {
        return context.units().unit(encounter.getServiceProvider()).or(() -> context.units()
                .first(encounter.getLocation().stream()
                        .map(Encounter.EncounterLocationComponent::getLocation)
                        .toList()));
    }

    /** For a resource that has no way to name a unit: that of the last encounter to begin by then, or else of the first of all. */
    static UnitRef around(ResourceContext context, Instant when) {
        List<Encounter> encounters = context.all(Encounter.class);
        Comparator<Encounter> byStart = Comparator.comparing(encounter -> start(context, encounter));
        return encounters.stream()
                .filter(encounter -> !start(context, encounter).isAfter(when))
                .max(byStart)
                .or(() -> encounters.stream().min(byStart))
                .flatMap(encounter -> of(context, encounter))
                .orElseThrow(
                        () -> context.unreadable("encounter", "is required: nothing here leads to a unit of care"));
    }

    private static Instant start(ResourceContext context, Encounter encounter) {
        return context.date(encounter.getPeriod()).map(FhirDate::instant).orElse(Instant.MAX);
    }

    private static UnitRef ofEncounter(ResourceContext context, String element, Reference reference) {
        BundledResource target = context.find(reference)
                .orElseThrow(() -> context.unreadable(element, "points to nothing in this bundle"));
        if (target.resource() instanceof Encounter encounter) {
            return of(context, encounter)
                    .orElseThrow(() -> new UnreadableException(
                            target.path() + ".serviceProvider", "is required: nothing here leads to a unit of care"));
        }
        throw context.unreadable(element, "does not point to an Encounter");
    }
}

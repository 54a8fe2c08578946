package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.FhirDate;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** A visit or other contact. One that is planned is a booking, not journal; one that was cancelled never took place. */
final class EncounterMapper implements EntryMapper<Encounter> {
    private static final Set<EncounterStatus> NO_CONTACT =
            Set.of(EncounterStatus.ENTEREDINERROR, EncounterStatus.PLANNED, EncounterStatus.CANCELLED);

    @Override
    public Class<Encounter> type() {
        return Encounter.class;
    }

    @Override
    public Optional<Draft> map(Encounter encounter, ResourceContext context) {
        if (NO_CONTACT.contains(encounter.getStatus())) {
            return Optional.empty();
        }
        UnitRef unit = CareUnit.of(context, encounter)
                .orElseThrow(() ->
                        context.unreadable("serviceProvider", "is required: nothing here leads to a unit of care"));
        CodeableConcept kind = encounter.getTypeFirstRep();
        Optional<String> reason = FhirText.titles(encounter.getReasonCode());
        return context.draft(
                        JournalCategory.CARE_CONTACTS,
                        context.require("period", encounter.getPeriod()),
                        unit,
                        "type",
                        kind,
                        new CodeableConcept(encounter.getClass_()))
                .excerpt(reason.orElse(null))
                .author(performer(encounter))
                .status(encounter.getStatus().toCode())
                .detail(DetailKind.PERIOD, period(context, encounter.getPeriod()))
                .detail(DetailKind.REASON, reason)
                .detail(DetailKind.KIND, encounter.getClass_().getCode())
                .detail(
                        DetailKind.LOCATION,
                        FhirText.displays(encounter.getLocation().stream()
                                        .map(Encounter.EncounterLocationComponent::getLocation)
                                        .toList())
                                .filter(place -> !place.equals(unit.name())))
                .detail(DetailKind.CODE, FhirText.codes(kind))
                .build();
    }

    private static @Nullable String performer(Encounter encounter) {
        return FhirText.displays(encounter.getParticipant().stream()
                        .map(Encounter.EncounterParticipantComponent::getIndividual)
                        .toList())
                .orElse(null);
    }

    private static Optional<String> period(ResourceContext context, Period period) {
        List<String> ends = List.of(period.getStartElement(), period.getEndElement()).stream()
                .flatMap(end -> context.date(end).stream())
                .map(FhirDate::text)
                .toList();
        return ends.size() < 2
                ? ends.stream().findFirst()
                : Optional.of(ends.getFirst() + "–" + withoutSameDay(ends.getFirst(), ends.getLast()));
    }

    private static String withoutSameDay(String from, String to) {
        int time = "yyyy-MM-dd ".length();
        return from.length() > time && to.length() > time && from.startsWith(to.substring(0, time))
                ? to.substring(time)
                : to;
    }
}

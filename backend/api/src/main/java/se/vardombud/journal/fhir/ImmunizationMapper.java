package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationPerformerComponent;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.proxy.JournalCategory;

/** A vaccination that was given; one that was not done must not look like protection. */
final class ImmunizationMapper implements EntryMapper<Immunization> {
    private static final Set<ImmunizationStatus> NOT_GIVEN =
            Set.of(ImmunizationStatus.ENTEREDINERROR, ImmunizationStatus.NOTDONE);

    @Override
    public Class<Immunization> type() {
        return Immunization.class;
    }

    @Override
    public Optional<Draft> map(Immunization given, ResourceContext context) {
        if (NOT_GIVEN.contains(given.getStatus())) {
            return Optional.empty();
        }
        List<Reference> performers = given.getPerformer().stream()
                .map(ImmunizationPerformerComponent::getActor)
                .toList();
        List<Reference> own = new ArrayList<>(performers);
        own.add(given.getLocation());
        return context.draft(
                        JournalCategory.VACCINATIONS,
                        context.require("occurrenceDateTime", given.getOccurrence(), given.getRecordedElement()),
                        CareUnit.of(context, "encounter", given.getEncounter(), own),
                        "vaccineCode",
                        given.getVaccineCode())
                .excerpt(doseNumber(given).orElse(null))
                .author(FhirText.displays(performers).orElse(null))
                .status(given.getStatus().toCode())
                .detail(DetailKind.DOSE_NUMBER, doseNumber(given))
                .detail(DetailKind.BATCH, given.getLotNumber())
                .detail(DetailKind.AMOUNT, Quantities.text(given.getDoseQuantity()))
                .detail(DetailKind.ROUTE, FhirText.title(given.getRoute()))
                .detail(DetailKind.BODY_SITE, FhirText.title(given.getSite()))
                .detail(DetailKind.REASON, FhirText.titles(given.getReasonCode()))
                .detail(DetailKind.CODE, FhirText.codes(given.getVaccineCode()))
                .notes(given.getNote())
                .build();
    }

    private static Optional<String> doseNumber(Immunization given) {
        return given.getProtocolApplied().stream()
                .filter(Immunization.ImmunizationProtocolAppliedComponent::hasDoseNumber)
                .flatMap(protocol -> Stream.of(protocol.getDoseNumber()))
                .findFirst()
                .flatMap(FhirText::of);
    }
}

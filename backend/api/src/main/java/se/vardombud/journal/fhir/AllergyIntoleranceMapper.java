package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.EntryDate;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** A warning. Most systems do not say in which encounter it arose, and FHIR has no other place for its unit: then see {@link CareUnit#around}. */
final class AllergyIntoleranceMapper implements EntryMapper<AllergyIntolerance> {
    private static final Set<String> NOT_SO = Set.of("entered-in-error", "refuted");

    @Override
    public Class<AllergyIntolerance> type() {
        return AllergyIntolerance.class;
    }

    @Override
    public Optional<Draft> map(AllergyIntolerance allergy, ResourceContext context) {
        if (NOT_SO.contains(FhirText.code(allergy.getVerificationStatus()))) {
            return Optional.empty();
        }
        EntryDate when = context.require("recordedDate", allergy.getRecordedDateElement(), onset(allergy));
        Reference author = allergy.hasRecorder() ? allergy.getRecorder() : allergy.getAsserter();
        Optional<String> reactions = FhirText.titles(allergy.getReaction().stream()
                .flatMap(reaction -> reaction.getManifestation().stream())
                .toList());
        return context.draft(JournalCategory.ALERTS, when, unit(allergy, when, context), "code", titles(allergy))
                .excerpt(reactions.orElse(null))
                .author(author.getDisplay())
                .status(allergy.hasClinicalStatus() ? FhirText.code(allergy.getClinicalStatus()) : null)
                .detail(DetailKind.REACTION, reactions)
                .detail(DetailKind.SEVERITY, severity(allergy))
                .detail(DetailKind.KIND, allergy.hasType() ? allergy.getType().toCode() : null)
                .detail(DetailKind.ONSET, allergy.hasOnset() ? context.dateText(allergy.getOnset()) : Optional.empty())
                .detail(DetailKind.CERTAINTY, FhirText.code(allergy.getVerificationStatus()))
                .detail(DetailKind.CODE, FhirText.codes(allergy.getCode()))
                .notes(allergy.getNote())
                .build();
    }

    private static UnitRef unit(AllergyIntolerance allergy, EntryDate when, ResourceContext context) {
        List<Reference> own = List.of(allergy.getRecorder(), allergy.getAsserter());
        return allergy.hasEncounter() || context.units().first(own).isPresent()
                ? CareUnit.of(context, "encounter", allergy.getEncounter(), own)
                : CareUnit.around(context, when.date().instant());
    }

    private static Type onset(AllergyIntolerance allergy) {
        return allergy.hasOnset() ? allergy.getOnset() : allergy.getRecordedDateElement();
    }

    private static CodeableConcept[] titles(AllergyIntolerance allergy) {
        List<CodeableConcept> titles = new ArrayList<>(List.of(allergy.getCode()));
        allergy.getReaction().forEach(reaction -> titles.add(reaction.getSubstance()));
        return titles.toArray(CodeableConcept[]::new);
    }

    private static String severity(AllergyIntolerance allergy) {
        String worst = allergy.getReaction().stream()
                .filter(AllergyIntolerance.AllergyIntoleranceReactionComponent::hasSeverity)
                .map(reaction -> reaction.getSeverity().toCode())
                .distinct()
                .collect(Collectors.joining(", "));
        return allergy.hasCriticality() && worst.isEmpty()
                ? allergy.getCriticality().toCode()
                : worst;
    }
}

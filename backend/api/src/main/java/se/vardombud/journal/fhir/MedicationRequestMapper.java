package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.proxy.JournalCategory;

/** A prescription. One that is only proposed (a renewal asked for) or drafted is not yet one. */
final class MedicationRequestMapper implements EntryMapper<MedicationRequest> {
    private static final Set<MedicationRequestStatus> NOT_PRESCRIBED =
            Set.of(MedicationRequestStatus.ENTEREDINERROR, MedicationRequestStatus.DRAFT);

    @Override
    public Class<MedicationRequest> type() {
        return MedicationRequest.class;
    }

    @Override
    public Optional<Draft> map(MedicationRequest request, ResourceContext context) {
        if (NOT_PRESCRIBED.contains(request.getStatus()) || request.getIntent() == MedicationRequestIntent.PROPOSAL) {
            return Optional.empty();
        }
        CodeableConcept medication = medication(request, context);
        String dose = request.getDosageInstruction().stream()
                .map(DosageText::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return context.draft(
                        JournalCategory.MEDICATIONS,
                        context.require("authoredOn", request.getAuthoredOnElement()),
                        CareUnit.of(
                                context,
                                "encounter",
                                request.getEncounter(),
                                List.of(request.getPerformer(), request.getRequester())),
                        "medicationCodeableConcept",
                        medication)
                .excerpt(dose)
                .author(request.getRequester().getDisplay())
                .status(request.getStatus().toCode())
                .detail(DetailKind.DOSE, dose)
                .detail(DetailKind.ROUTE, routes(request.getDosageInstruction()))
                .detail(
                        DetailKind.AMOUNT,
                        Quantities.text(request.getDispenseRequest().getQuantity()))
                .detail(DetailKind.REASON, reason(request))
                .detail(DetailKind.CODE, FhirText.codes(medication))
                .notes(request.getNote())
                .build();
    }

    private static CodeableConcept medication(MedicationRequest request, ResourceContext context) {
        if (request.hasMedicationCodeableConcept()) {
            return request.getMedicationCodeableConcept();
        }
        Reference reference = request.getMedicationReference();
        if (reference.getResource() instanceof Medication contained) {
            return contained.getCode();
        }
        BundledResource target = context.find(reference).orElse(null);
        if (target != null && target.resource() instanceof Medication medication) {
            return medication.getCode();
        }
        if (target == null && reference.hasDisplay()) {
            return new CodeableConcept().setText(reference.getDisplay());
        }
        throw context.unreadable("medicationReference", "does not point to a Medication in this bundle");
    }

    private static Optional<String> routes(List<Dosage> dosages) {
        return FhirText.titles(dosages.stream().map(Dosage::getRoute).toList());
    }

    private static Optional<String> reason(MedicationRequest request) {
        return FhirText.joined(Stream.concat(
                        request.getReasonCode().stream().flatMap(code -> FhirText.title(code).stream()),
                        request.getReasonReference().stream()
                                .map(Reference::getDisplay)
                                .filter(Objects::nonNull)
                                .map(display -> FhirText.title(new CodeableConcept().setText(display))
                                        .orElse(display)))
                .toList());
    }
}

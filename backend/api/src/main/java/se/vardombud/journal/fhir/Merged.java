package se.vardombud.journal.fhir;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.SourceKey;
import se.vardombud.proxy.JournalCategory;

/**
 * What stands within another's entry, so that nothing is told twice: a report's results (but vital signs, which have a category of their
 * own), a report without results that only repeats a note's text, and the Medication that a prescription points to.
 */
final class Merged {
    private final PatientBundle bundle;
    private final Map<BundledResource, BundledResource> into = new HashMap<>();
    private final Map<BundledResource, Set<SourceKey>> told = new HashMap<>();

    private Merged(PatientBundle bundle) {
        this.bundle = bundle;
    }

    static Merged of(PatientBundle bundle) {
        Merged merged = new Merged(bundle);
        Map<Note, BundledResource> notes = merged.notes();
        for (BundledResource resource : bundle.resources()) {
            switch (resource.resource()) {
                case DiagnosticReport report
                when DiagnosticReportMapper.isReport(report) -> merged.report(resource, report, notes);
                case MedicationRequest request
                when request.hasMedicationReference() -> merged.medication(request.getMedicationReference(), resource);
                case null, default -> {}
            }
        }
        return merged;
    }

    /** From each merged resource to the one whose entry tells it. */
    Map<BundledResource, BundledResource> into() {
        return into;
    }

    /** Every other resource whose content stands in a resource's entry, also those that have an entry as well. */
    Set<SourceKey> told(BundledResource whole) {
        return told.getOrDefault(whole, Set.of());
    }

    private void tell(BundledResource part, BundledResource whole) {
        told.computeIfAbsent(whole, key -> new LinkedHashSet<>()).add(part.key());
    }

    private void report(BundledResource resource, DiagnosticReport report, Map<Note, BundledResource> notes) {
        Optional<BundledResource> note = note(report, notes);
        if (note.isPresent()) {
            into.put(resource, note.get());
            tell(resource, note.get());
            return;
        }
        for (Reference result : report.getResult()) {
            bundle.find(result)
                    .filter(target -> target.resource() instanceof Observation observation
                            && ObservationMapper.isResult(observation))
                    .ifPresent(target -> result(target, resource));
        }
    }

    private void result(BundledResource target, BundledResource report) {
        tell(target, report);
        boolean vitalSign = target.resource() instanceof Observation observation
                && ObservationMapper.category(observation)
                        .filter(category -> category == JournalCategory.GROWTH)
                        .isPresent();
        if (!vitalSign) {
            into.putIfAbsent(target, report);
        }
    }

    private void medication(Reference reference, BundledResource request) {
        bundle.find(reference)
                .filter(target -> target.resource() instanceof Medication)
                .ifPresent(target -> {
                    tell(target, request);
                    into.putIfAbsent(target, request);
                });
    }

    private static Optional<BundledResource> note(DiagnosticReport report, Map<Note, BundledResource> notes) {
        List<Attachment> forms = report.getPresentedForm();
        return report.hasResult() || report.hasConclusion() || forms.size() != 1
                ? Optional.empty()
                : Optional.ofNullable(notes.get(Note.of(report.getEncounter(), forms.getFirst())));
    }

    private Map<Note, BundledResource> notes() {
        Map<Note, BundledResource> notes = new HashMap<>();
        for (BundledResource resource : bundle.resources()) {
            if (resource.resource() instanceof DocumentReference document
                    && document.getStatus() != DocumentReferenceStatus.ENTEREDINERROR) {
                for (DocumentReferenceContentComponent content : document.getContent()) {
                    if (content.getAttachment().hasData()) {
                        notes.putIfAbsent(
                                Note.of(document.getContext().getEncounterFirstRep(), content.getAttachment()),
                                resource);
                    }
                }
            }
        }
        return notes;
    }

    /** A text about one encounter; the same words about another are another note. */
    private record Note(String encounter, ByteBuffer content) {
        static Note of(Reference encounter, Attachment attachment) {
            return new Note(
                    String.valueOf(encounter.getReference()),
                    ByteBuffer.wrap(attachment.hasData() ? attachment.getData() : new byte[0]));
        }
    }
}

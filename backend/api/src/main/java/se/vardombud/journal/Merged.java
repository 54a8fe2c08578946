package se.vardombud.journal;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.proxy.JournalCategory;

/**
 * What stands within another's entry, so that nothing is told twice: a report's results (but vital signs, which have a category of their
 * own), a report without results that only repeats a note's text, and the Medication that a prescription points to.
 */
final class Merged {
    private final PatientBundle bundle;
    private final Map<BundledResource, BundledResource> into = new HashMap<>();

    private Merged(PatientBundle bundle) {
        this.bundle = bundle;
    }

    /** From each merged resource to the one whose entry tells it. */
    static Map<BundledResource, BundledResource> of(PatientBundle bundle) {
        Merged merged = new Merged(bundle);
        Map<Note, BundledResource> notes = merged.notes();
        for (BundledResource resource : bundle.resources()) {
            switch (resource.resource()) {
                case DiagnosticReport report
                when DiagnosticReportMapper.isReport(report) -> merged.report(resource, report, notes);
                case MedicationRequest request
                when request.hasMedicationReference() -> merged.one(request.getMedicationReference(), resource);
                case null, default -> {}
            }
        }
        return merged.into;
    }

    private void report(BundledResource resource, DiagnosticReport report, Map<Note, BundledResource> notes) {
        Optional<BundledResource> note = note(report, notes);
        if (note.isPresent()) {
            into.put(resource, note.get());
            return;
        }
        for (Reference result : report.getResult()) {
            bundle.find(result)
                    .filter(target -> target.resource() instanceof Observation observation
                            && ObservationMapper.isResult(observation)
                            && ObservationMapper.category(observation)
                                    .map(category -> category != JournalCategory.GROWTH)
                                    .orElse(true))
                    .ifPresent(target -> into.putIfAbsent(target, resource));
        }
    }

    private void one(Reference reference, BundledResource whole) {
        bundle.find(reference).ifPresent(part -> into.putIfAbsent(part, whole));
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

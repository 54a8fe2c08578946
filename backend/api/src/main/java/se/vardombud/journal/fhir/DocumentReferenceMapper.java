package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContextComponent;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.PlainText;
import se.vardombud.proxy.JournalCategory;

/** A note, dated by the care that it is about. */
final class DocumentReferenceMapper implements EntryMapper<DocumentReference> {
    @Override
    public Class<DocumentReference> type() {
        return DocumentReference.class;
    }

    @Override
    public Optional<Draft> map(DocumentReference document, ResourceContext context) {
        if (document.getStatus() == DocumentReferenceStatus.ENTEREDINERROR) {
            return Optional.empty();
        }
        Attachments contents = Attachments.of(
                document.getContent().stream()
                        .map(DocumentReference.DocumentReferenceContentComponent::getAttachment)
                        .toList(),
                context,
                "content[%d].attachment");
        DocumentReferenceContextComponent care = document.getContext();
        List<Reference> own = new ArrayList<>(List.of(document.getCustodian()));
        own.addAll(document.getAuthor());
        return context.draft(
                        JournalCategory.NOTES,
                        context.require("date", care.getPeriod(), document.getDateElement()),
                        CareUnit.of(context, "context.encounter", care.getEncounterFirstRep(), own),
                        "type",
                        document.getType(),
                        document.getCategoryFirstRep())
                .excerpt(
                        contents.text().isEmpty()
                                ? document.getDescription()
                                : PlainText.firstWords(contents.text(), 160))
                .author(FhirText.displays(document.getAuthor()).orElse(null))
                .status(document.getStatus().toCode())
                .details(contents.described())
                .detail(DetailKind.CODE, FhirText.codes(document.getType()))
                .text(contents.text())
                .build();
    }
}

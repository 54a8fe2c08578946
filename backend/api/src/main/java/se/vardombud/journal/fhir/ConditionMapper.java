package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.proxy.JournalCategory;

/** A diagnosis, on the day it was written down: when it began and ended stand in the details. */
final class ConditionMapper implements EntryMapper<Condition> {
    private static final Set<String> NOT_SO = Set.of("entered-in-error", "refuted");

    @Override
    public Class<Condition> type() {
        return Condition.class;
    }

    @Override
    public Optional<Draft> map(Condition condition, ResourceContext context) {
        if (NOT_SO.contains(FhirText.code(condition.getVerificationStatus()))) {
            return Optional.empty();
        }
        Reference author = condition.hasRecorder() ? condition.getRecorder() : condition.getAsserter();
        Optional<String> onset = condition.hasOnset() ? context.dateText(condition.getOnset()) : Optional.empty();
        Optional<String> end = condition.hasAbatement() ? context.dateText(condition.getAbatement()) : Optional.empty();
        return context.draft(
                        JournalCategory.DIAGNOSES,
                        context.require("recordedDate", condition.getRecordedDateElement(), onsetOf(condition)),
                        CareUnit.of(
                                context,
                                "encounter",
                                condition.getEncounter(),
                                List.of(condition.getRecorder(), condition.getAsserter())),
                        "code",
                        condition.getCode())
                .author(author.getDisplay())
                .status(condition.hasClinicalStatus() ? FhirText.code(condition.getClinicalStatus()) : null)
                .detail(DetailKind.ONSET, onset)
                .detail(DetailKind.ABATEMENT, end)
                .detail(DetailKind.SEVERITY, FhirText.title(condition.getSeverity()))
                .detail(DetailKind.CERTAINTY, FhirText.code(condition.getVerificationStatus()))
                .detail(DetailKind.BODY_SITE, FhirText.titles(condition.getBodySite()))
                .detail(DetailKind.CODE, FhirText.codes(condition.getCode()))
                .notes(condition.getNote())
                .build();
    }

    private static Type onsetOf(Condition condition) {
        return condition.hasOnset() ? condition.getOnset() : condition.getRecordedDateElement();
    }
}

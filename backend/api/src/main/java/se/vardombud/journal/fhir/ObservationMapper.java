package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Type;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** A laboratory result or a vital sign; other observations (habits, surveys) are not journal content by themselves. */
final class ObservationMapper implements EntryMapper<Observation> {
    private static final Set<ObservationStatus> NO_RESULT =
            Set.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED);

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public Optional<Draft> map(Observation observation, ResourceContext context) {
        Optional<JournalCategory> category = category(observation);
        return category.isEmpty() || !isResult(observation)
                ? Optional.empty()
                : draft(observation, category.get(), context);
    }

    static boolean isResult(Observation observation) {
        return !NO_RESULT.contains(observation.getStatus());
    }

    /** Where the observation stands when it stands by itself; empty when it does not. */
    static Optional<JournalCategory> category(Observation observation) {
        if (hasCategory(observation, "vital-signs")) {
            return Optional.of(JournalCategory.GROWTH);
        }
        return hasCategory(observation, "laboratory") ? Optional.of(JournalCategory.TEST_RESULTS) : Optional.empty();
    }

    private static boolean hasCategory(Observation observation, String code) {
        return observation.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .map(Coding::getCode)
                .anyMatch(code::equals);
    }

    private static Optional<Draft> draft(Observation observation, JournalCategory category, ResourceContext context) {
        List<JournalDetail> rows = Measured.rows(observation, context);
        Optional<String> performer = FhirText.displays(observation.getPerformer());
        UnitRef unit = CareUnit.of(context, "encounter", observation.getEncounter(), observation.getPerformer());
        return context.draft(
                        category,
                        context.require("effectiveDateTime", effective(observation), observation.getIssuedElement()),
                        unit,
                        "code",
                        observation.getCode())
                .excerpt(Measured.line(observation, rows))
                .author(performer.filter(name -> !name.equals(unit.name())).orElse(null))
                .status(observation.getStatus().toCode())
                .details(rows)
                .detail(DetailKind.METHOD, FhirText.title(observation.getMethod()))
                .detail(DetailKind.BODY_SITE, FhirText.title(observation.getBodySite()))
                .detail(DetailKind.CODE, FhirText.codes(observation.getCode()))
                .notes(observation.getNote())
                .build();
    }

    private static Type effective(Observation observation) {
        return observation.hasEffective() ? observation.getEffective() : observation.getIssuedElement();
    }
}

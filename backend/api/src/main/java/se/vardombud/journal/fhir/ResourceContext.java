package se.vardombud.journal.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import se.vardombud.journal.EntryDate;
import se.vardombud.journal.FhirDate;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** A resource in its bundle, for its mapper: paths, dates, and what references point to. */
final class ResourceContext {
    private final PatientBundle bundle;
    private final BundledResource self;
    private final BundleUnits units;

    ResourceContext(PatientBundle bundle, BundledResource self, BundleUnits units) {
        this.bundle = bundle;
        this.self = self;
        this.units = units;
    }

    BundledResource self() {
        return self;
    }

    BundleUnits units() {
        return units;
    }

    String path() {
        return self.path();
    }

    UnreadableException unreadable(String element, String message) {
        return new UnreadableException(self.path() + "." + element, message);
    }

    /** Another resource of the bundle, in the same reading. */
    ResourceContext at(BundledResource other) {
        return new ResourceContext(bundle, other, units);
    }

    Optional<BundledResource> find(Reference reference) {
        return bundle.find(reference);
    }

    /** The bundle's resources of one type. */
    <R extends Resource> List<R> all(Class<R> type) {
        return bundle.resources().stream()
                .map(BundledResource::resource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The date that a value holds; of a period its start; empty when it holds none. */
    Optional<FhirDate> date(Type value) {
        return switch (value) {
            case BaseDateTimeType date when date.hasValue() -> Optional.of(FhirDate.parse(date.getValueAsString()));
            case Period period when period.hasStart() -> date(period.getStartElement());
            case Period period when period.hasEnd() -> date(period.getEndElement());
            default -> Optional.empty();
        };
    }

    /** The date as people read it; any other way to say when (an age, a text) in words. */
    Optional<String> dateText(Type value) {
        return date(value).map(FhirDate::text).or(() -> FhirText.of(value));
    }

    /**
     * The date of the entry: the first of the values that holds one.
     *
     * @param element named when none does, or when the entry cannot be of that date
     */
    EntryDate require(String element, Type... values) {
        FhirDate when = Arrays.stream(values)
                .flatMap(value -> date(value).stream())
                .findFirst()
                .orElseThrow(() -> unreadable(element, "is required: an entry has a date"));
        bundle.lifetime().problem(when).ifPresent(problem -> {
            throw unreadable(element, problem);
        });
        return new EntryDate(when, path() + "." + element);
    }

    DraftBuilder draft(
            JournalCategory category, EntryDate when, UnitRef unit, String element, CodeableConcept... titles) {
        String title = Arrays.stream(titles)
                .flatMap(concept -> FhirText.title(concept).stream())
                .findFirst()
                .orElseThrow(() -> unreadable(element, "is required: an entry has a title"));
        return new DraftBuilder(this, category, when, unit, title);
    }
}

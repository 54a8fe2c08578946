package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.FhirDate;
import se.vardombud.journal.Lifetime;

/** A readable bundle about one patient: its resources in order, and what their references point to. */
final class PatientBundle {
    private final List<BundledResource> resources;
    private final Map<String, BundledResource> byReference;
    private final Patient patient;

    PatientBundle(List<BundledResource> resources, Map<String, BundledResource> byReference, Patient patient) {
        this.resources = resources;
        this.byReference = byReference;
        this.patient = patient;
    }

    List<BundledResource> resources() {
        return resources;
    }

    Patient patient() {
        return patient;
    }

    /** When the patient was born, as exact as the bundle says; null when it does not. */
    @Nullable FhirDate born() {
        return patient.hasBirthDate()
                ? FhirDate.parse(patient.getBirthDateElement().getValueAsString())
                : null;
    }

    /** When entries about the patient may be. */
    Lifetime lifetime() {
        FhirDate born = born();
        return new Lifetime(born == null ? null : born.day());
    }

    /** The resource of this bundle that a reference points to. */
    Optional<BundledResource> find(Reference reference) {
        return reference.hasReference() ? find(reference.getReference()) : Optional.empty();
    }

    Optional<BundledResource> find(String reference) {
        int version = reference.indexOf("/_history/");
        return Optional.ofNullable(byReference.get(version < 0 ? reference : reference.substring(0, version)));
    }
}

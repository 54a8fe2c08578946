package se.vardombud.journal.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Identifier;
import se.vardombud.journal.Refusals;

/** Holds every resource of a bundle to its one patient: something about somebody else in it means that the bundle is not to be trusted. */
final class Subjects {
    private static final List<String> ABOUT = List.of("subject", "patient", "beneficiary");
    private static final Pattern PATIENT = Pattern.compile("(.*/)?Patient[/?].*");
    private final PatientBundle bundle;
    private final Refusals refusals;
    private final Set<String> identifiers;

    Subjects(PatientBundle bundle, Refusals refusals) {
        this.bundle = bundle;
        this.refusals = refusals;
        this.identifiers =
                bundle.patient().getIdentifier().stream().map(Subjects::key).collect(Collectors.toSet());
    }

    void check() {
        for (BundledResource resource : bundle.resources()) {
            boolean journal = EntryMappers.maps(resource.type());
            boolean named = false;
            for (String element : ABOUT) {
                JsonNode reference = resource.json().path(element);
                if (reference.isObject()) {
                    named = true;
                    check(resource, element, reference, journal);
                }
            }
            if (journal && !named) {
                refusals.add(resource.path() + ".subject", "names no patient");
            }
        }
    }

    private void check(BundledResource resource, String element, JsonNode reference, boolean journal) {
        String target = reference.path("reference").asText();
        boolean patient = bundle.find(target)
                .map(found -> found.resource() == bundle.patient())
                .orElse(false);
        if (patient || isPatientByIdentifier(target, reference.path("identifier"))) {
            return;
        }
        if (journal || PATIENT.matcher(target).matches()) {
            refusals.add(resource.path() + "." + element, "is not the Patient of this bundle");
        }
    }

    private boolean isPatientByIdentifier(String target, JsonNode identifier) {
        String conditional = "Patient?identifier=";
        return target.startsWith(conditional)
                ? identifiers.contains(target.substring(conditional.length()))
                : target.isEmpty()
                        && identifier.isObject()
                        && identifiers.contains(identifier.path("system").asText() + "|"
                                + identifier.path("value").asText());
    }

    private static String key(Identifier identifier) {
        return (identifier.hasSystem() ? identifier.getSystem() : "") + "|" + identifier.getValue();
    }
}

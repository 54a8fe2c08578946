package se.vardombud.journal.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.PlainText;
import se.vardombud.journal.Refusals;

/**
 * Bytes to a {@link PatientBundle}. Strict about what becomes journal content: an element that FHIR does not know refuses the bundle, for
 * it may be a misspelt one that matters. Types that are skipped are not read beyond their name and whom they are about.
 */
final class BundleReader {
    private static final Set<String> BUNDLE_TYPES = Set.of("transaction", "collection");
    private static final Set<String> METHODS = Set.of("POST", "PUT");
    private static final int LONGEST_ID = 200;

    private final FhirContext fhir = Fhir.r4();
    private final IParser parser = fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    private final Refusals refusals = new Refusals();
    private final ResourceShape shape = new ResourceShape(fhir, refusals);
    private final List<BundledResource> resources = new ArrayList<>();
    private final Map<String, BundledResource> byReference = new HashMap<>();

    private BundleReader() {}

    /** @throws BundleRefusedException with everything that cannot be read */
    static PatientBundle read(byte[] bytes) {
        return new BundleReader().bundle(BundleJson.read(bytes));
    }

    private PatientBundle bundle(JsonNode root) {
        if (!root.path("resourceType").asText().equals("Bundle")) {
            throw Refusals.one("Bundle.resourceType", "is not Bundle");
        }
        shape.check(root, "Bundle");
        if (!BUNDLE_TYPES.contains(root.path("type").asText())) {
            refusals.add("Bundle.type", "is not transaction or collection");
        }
        refusals.throwIfAny();
        for (int i = 0; i < root.path("entry").size(); i++) {
            entry(i, root.path("entry").get(i));
        }
        Patient patient = patient();
        refusals.throwIfAny();
        PatientBundle bundle = new PatientBundle(resources, byReference, patient);
        new Subjects(bundle, refusals).check();
        refusals.throwIfAny();
        return bundle;
    }

    private void entry(int index, JsonNode entry) {
        String path = "Bundle.entry[" + index + "]";
        JsonNode method = entry.path("request").path("method");
        if (!method.isMissingNode() && !METHODS.contains(method.asText())) {
            refusals.add(path + ".request.method", "is not POST or PUT");
        }
        JsonNode json = entry.path("resource");
        String type = json.path("resourceType").asText();
        if (!json.isObject()) {
            refusals.add(path + ".resource", "is required");
        } else if (!shape.knows(type)) {
            refusals.add(path + ".resource.resourceType", "is not a type of FHIR R4");
        } else {
            keep(index, entry, (ObjectNode) json, type);
        }
    }

    private void keep(int index, JsonNode entry, ObjectNode json, String type) {
        String fullUrl = entry.path("fullUrl").textValue();
        String id = json.path("id").textValue();
        String known = id == null ? fullUrl : id;
        String path = "Bundle.entry[" + index + "]";
        if (known == null || known.isBlank() || known.length() > LONGEST_ID || PlainText.unstorable(known)) {
            refusals.add(
                    path + ".resource.id", "is required, or else a fullUrl, of at most " + LONGEST_ID + " characters");
            return;
        }
        BundledResource bundled =
                new BundledResource(index, type, fullUrl, known, json, resource(json, type, path + ".resource"));
        resources.add(bundled);
        if (fullUrl != null) {
            index(fullUrl, bundled, path + ".fullUrl");
        }
        if (id != null) {
            index(type + "/" + id, bundled, path + ".resource.id");
        }
    }

    private void index(String reference, BundledResource bundled, String path) {
        BundledResource earlier = byReference.putIfAbsent(reference, bundled);
        if (earlier != null && !earlier.equals(bundled)) {
            refusals.add(path, "repeats that of Bundle.entry[" + earlier.index() + "]");
        }
    }

    private @Nullable Resource resource(ObjectNode json, String type, String path) {
        Class<? extends Resource> read = EntryMappers.readAs(type);
        if (read == null) {
            return null;
        }
        int before = refusals.count();
        shape.check(json, path);
        if (refusals.count() > before) {
            return null;
        }
        // The narrative is markup that is never shown; not parsing it is the safest way to read it.
        json.remove("text");
        json.path("contained").forEach(contained -> ((ObjectNode) contained).remove("text"));
        try {
            IBaseResource parsed = parser.parseResource(json.toString());
            return read.cast(parsed);
        } catch (DataFormatException | IllegalArgumentException e) {
            refusals.add(path, "cannot be read as a " + type);
            return null;
        }
    }

    private Patient patient() {
        List<BundledResource> patients = resources.stream()
                .filter(resource -> resource.type().equals("Patient"))
                .toList();
        for (int i = 1; i < patients.size(); i++) {
            refusals.add(patients.get(i).path(), "is a second Patient; a bundle is about one");
        }
        if (patients.isEmpty()) {
            refusals.add("Bundle.entry", "holds no Patient");
        }
        refusals.throwIfAny();
        if (patients.getFirst().resource() instanceof Patient patient) {
            return patient;
        }
        throw new IllegalStateException("a Patient was not read");
    }
}

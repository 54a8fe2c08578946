package se.vardombud.journal.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildContainedResources;
import ca.uhn.fhir.context.RuntimeChildDirectResource;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import se.vardombud.journal.Refusals;

/**
 * Holds a resource's JSON to FHIR's definition of its type: known elements, one or many, the required ones, and values of their types. HAPI's
 * own parser reports only the name of the parent element; this says the whole path.
 */
final class ResourceShape {
    /** Not content: neither shown nor acted on. */
    private static final Set<String> NOT_WALKED = Set.of("resourceType", "extension", "id");

    private final FhirContext fhir;
    private final Refusals refusals;

    ResourceShape(FhirContext fhir, Refusals refusals) {
        this.fhir = fhir;
        this.refusals = refusals;
    }

    /** Whether FHIR R4 has such a type of resource. */
    boolean knows(String type) {
        return fhir.getResourceTypes().contains(type);
    }

    void check(JsonNode resource, String path) {
        JsonNode type = resource.path("resourceType");
        if (!type.isTextual() || !knows(type.textValue())) {
            refusals.add(path + ".resourceType", "is not a type of FHIR R4");
            return;
        }
        composite(resource, fhir.getResourceDefinition(type.textValue()), path);
    }

    private void composite(JsonNode node, BaseRuntimeElementCompositeDefinition<?> type, String path) {
        if (!node.isObject() || node.isEmpty()) {
            refusals.add(path, "is not an object with content");
            return;
        }
        node.properties().forEach(field -> field(field.getKey(), field.getValue(), type, path));
        for (BaseRuntimeChildDefinition child : type.getChildren()) {
            if (child.getMin() > 0
                    && child.getValidChildNames().stream().noneMatch(name -> node.has(name) || node.has("_" + name))) {
                refusals.add(path + "." + child.getElementName(), "is required");
            }
        }
    }

    private void field(String name, JsonNode value, BaseRuntimeElementCompositeDefinition<?> type, String parent) {
        String path = parent + "." + name;
        boolean narrative = name.equals("text") && type instanceof RuntimeResourceDefinition;
        if (narrative || NOT_WALKED.contains(name)) {
            if (name.equals("id") && !value.isTextual()) {
                refusals.add(path, "is not a text");
            }
            return;
        }
        if (name.equals("modifierExtension") || name.equals("implicitRules")) {
            // FHIR: whoever does not know what it changes must not go on as if it were not there.
            refusals.add(path, "changes the meaning of the rest in a way that is not known here");
            return;
        }
        String element = name.startsWith("_") ? name.substring(1) : name;
        BaseRuntimeChildDefinition child = type.getChildByName(element);
        BaseRuntimeElementDefinition<?> elementType = child == null ? null : child.getChildByName(element);
        if (child == null || elementType == null) {
            refusals.add(path, "is not an element of " + type.getName());
        } else if (!name.startsWith("_")) {
            values(value, child, elementType, path);
        }
    }

    private void values(
            JsonNode value, BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type, String path) {
        boolean many = child.getMax() != 1;
        if (many != value.isArray() || many && value.isEmpty()) {
            refusals.add(path, many ? "is not a list with content" : "is a list, or nothing");
            return;
        }
        if (!many) {
            value(value, child, type, path);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            value(value.get(i), child, type, path + "[" + i + "]");
        }
    }

    private void value(
            JsonNode value, BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<?> type, String path) {
        if (child instanceof RuntimeChildContainedResources) {
            check(value, path);
        } else if (type instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            composite(value, composite, path);
        } else if (!(child instanceof RuntimeChildDirectResource)) {
            // The resources of a bundle are held to their own shapes by whoever reads them; those skipped are not.
            PrimitiveShape.problem(value, child, type).ifPresent(message -> refusals.add(path, message));
        }
    }
}

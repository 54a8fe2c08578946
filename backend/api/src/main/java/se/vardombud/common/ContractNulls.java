package se.vardombud.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells the contract what a record of the API may leave out or give as null, from its null marks: a component without {@link Nullable} is
 * required; one with it is left out when there is nothing to say, or null where Jackson is told to always include it.
 */
class ContractNulls {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private final List<ClassInfo> records;

    ContractNulls(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && isOurs(type.name().toString()))
                .toList();
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> record(name).ifPresent(type -> complete(type, schema)));
    }

    private void complete(ClassInfo type, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = schema.getProperties().get(component.name());
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (property == null || nullable && !alwaysIncluded(type, component)) {
                continue;
            }
            if (schema.getRequired() == null || !schema.getRequired().contains(component.name())) {
                schema.addRequired(component.name());
            }
            if (nullable) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
    }

    private static boolean alwaysIncluded(ClassInfo type, RecordComponentInfo component) {
        AnnotationInstance own = component.annotation(INCLUDE);
        AnnotationInstance include = own == null ? type.declaredAnnotation(INCLUDE) : own;
        return include != null && include.value().asEnum().equals("ALWAYS");
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null && property.getType() != null) {
            return property.addType(SchemaType.NULL);
        }
        Schema either = OASFactory.createSchema().description(property.getDescription());
        Schema value =
                property.getRef() == null ? property : OASFactory.createSchema().ref(property.getRef());
        return either.anyOf(List.of(value, OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    /** The record behind a schema; a generic one, such as Page, stands behind all whose names begin with its own. */
    private Optional<ClassInfo> record(String schema) {
        return records.stream()
                .filter(type -> nameOf(type).equals(schema)
                        || !type.typeParameters().isEmpty() && schema.startsWith(nameOf(type)))
                .findFirst();
    }

    /** The policy's records have names that the contract uses too, but only its enums are part of the contract. */
    private static boolean isOurs(String name) {
        return name.startsWith("se.vardombud.") && !name.startsWith("se.vardombud.policy.");
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(NAMED);
        return named == null || named.value("name") == null
                ? type.simpleName()
                : named.value("name").asString();
    }
}

package se.vardombud.journal.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A bundle of one patient and one unit, and the few resources that a test is about. */
public final class SmallBundle {
    private final ObjectNode bundle =
            Bundles.JSON.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
    private final ArrayNode entries = bundle.putArray("entry");

    public SmallBundle() {
        add("Patient", "p");
        add("Organization", "o").put("name", "Vårdcentralen");
    }

    public ObjectNode add(String type, String id) {
        return entries.addObject()
                .putObject("resource")
                .put("resourceType", type)
                .put("id", id);
    }

    /** The resource that was added last. */
    public ObjectNode last() {
        return (ObjectNode) entries.get(entries.size() - 1).path("resource");
    }

    public SmallBundle observation(String id, String status, String date) {
        return observation(id, status, date, "laboratory");
    }

    public SmallBundle observation(String id, String status, String date, String category) {
        ObjectNode made = about(add("Observation", id), "subject").put("status", status);
        made.putArray("category")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
                .put("code", category);
        made.putObject("code").put("text", "Prov " + id);
        made.put("effectiveDateTime", date).put("valueString", "positiv");
        performer(made);
        return this;
    }

    public SmallBundle report(String id, String... results) {
        ObjectNode made = about(add("DiagnosticReport", id), "subject").put("status", "final");
        made.putObject("code").put("text", "Svar " + id);
        made.put("effectiveDateTime", "2020-02-01");
        performer(made);
        ArrayNode list = made.putArray("result");
        for (String result : results) {
            list.addObject().put("reference", "Observation/" + result);
        }
        return this;
    }

    /** A report that is a text and nothing else. */
    public SmallBundle written(String id, String text) {
        ObjectNode made = about(add("DiagnosticReport", id), "subject").put("status", "final");
        made.putObject("code").put("text", "Svar " + id);
        made.put("effectiveDateTime", "2020-02-01");
        performer(made);
        attach(made.putArray("presentedForm").addObject(), text);
        return this;
    }

    public SmallBundle note(String id, String text) {
        ObjectNode made = about(add("DocumentReference", id), "subject").put("status", "current");
        made.putObject("type").put("text", "Anteckning");
        made.put("date", "2020-02-01T10:00:00Z");
        made.putObject("custodian").put("reference", "Organization/o");
        attach(made.putArray("content").addObject().putObject("attachment"), text);
        return this;
    }

    public SmallBundle prescription(String id, String medication) {
        ObjectNode made = about(add("MedicationRequest", id), "subject")
                .put("status", "active")
                .put("intent", "order")
                .put("authoredOn", "2020-02-01");
        made.putObject("medicationReference").put("reference", medication);
        made.putObject("requester").put("reference", "Organization/o");
        return this;
    }

    public SmallBundle medication(String id) {
        add("Medication", id).putObject("code").put("text", "Läkemedel " + id);
        return this;
    }

    public byte[] bytes() {
        return Bundles.bytes(bundle);
    }

    public static ObjectNode about(ObjectNode resource, String element) {
        resource.putObject(element).put("reference", "Patient/p");
        return resource;
    }

    private static void performer(ObjectNode resource) {
        resource.putArray("performer").addObject().put("reference", "Organization/o");
    }

    private static void attach(ObjectNode attachment, String text) {
        attachment
                .put("contentType", "text/plain; charset=utf-8")
                .put("data", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package se.vardombud.journal.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.journal.BundleRefusedException;
import se.vardombud.journal.Refusal;
import se.vardombud.journal.Refusals;

/** Bundles that cannot be read, and where it is said that they cannot. */
class BrokenBundlesTest {
    private static final ObjectNode WHOLE = Bundles.tree("patient-06");
    private static final int ENCOUNTER = Bundles.first(WHOLE, "Encounter");
    private static final int CONDITION = Bundles.first(WHOLE, "Condition");
    private static final int OBSERVATION = Bundles.first(WHOLE, "Observation");
    private static final int IMMUNIZATION = Bundles.first(WHOLE, "Immunization");
    private static final int REPORT = report();
    private static final int NOTE = Bundles.first(WHOLE, "DocumentReference");
    private static final int CLAIM = Bundles.first(WHOLE, "Claim");

    private static int report() {
        for (int i = 0; i < WHOLE.path("entry").size(); i++) {
            if (Bundles.resource(WHOLE, i).has("result")) {
                return i;
            }
        }
        throw new IllegalStateException("no report with results");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                at(0, "is a second Patient", OBSERVATION, "", r -> r.removeAll()
                        .put("resourceType", "Patient")
                        .put("id", "p")),
                at(
                        1,
                        "misspelt element",
                        OBSERVATION,
                        ".efectiveDateTime",
                        r -> r.put("efectiveDateTime", "2026-01-01")),
                at(
                        2,
                        "no date",
                        OBSERVATION,
                        ".effectiveDateTime",
                        r -> r.without(List.of("effectiveDateTime", "issued"))),
                at(
                        3,
                        "a date that is none",
                        OBSERVATION,
                        ".effectiveDateTime",
                        r -> r.put("effectiveDateTime", "2026-02-30T10:00:00Z")),
                at(
                        4,
                        "a time without zone",
                        OBSERVATION,
                        ".effectiveDateTime",
                        r -> r.put("effectiveDateTime", "2026-02-20T10:00:00")),
                at(
                        5,
                        "before birth",
                        OBSERVATION,
                        ".effectiveDateTime",
                        r -> r.put("effectiveDateTime", "1925-10-02T10:00:00Z")),
                at(
                        6,
                        "in a thousand years",
                        OBSERVATION,
                        ".effectiveDateTime",
                        r -> r.put("effectiveDateTime", "3026-10-02")),
                at(7, "no code", OBSERVATION, ".code", r -> r.remove("code")),
                at(8, "a code that names nothing", CONDITION, ".code", r -> r.putObject("code")
                        .putArray("coding")
                        .addObject()
                        .put("system", "x:y")),
                at(9, "unknown status", OBSERVATION, ".status", r -> r.put("status", "finished")),
                at(10, "a list for one", OBSERVATION, ".status", r -> r.putArray("status")
                        .add("final")),
                at(11, "one for a list", OBSERVATION, ".category", r -> r.putObject("category")
                        .put("text", "x")),
                at(
                        12,
                        "text for a number",
                        OBSERVATION,
                        ".valueQuantity.value",
                        r -> r.remove("component"),
                        r -> r.putObject("valueQuantity").put("value", "tall")),
                at(
                        13,
                        "a number too long to write",
                        OBSERVATION,
                        ".valueQuantity.value",
                        r -> r.remove("component"),
                        r -> r.putObject("valueQuantity").put("value", new java.math.BigDecimal("1e999999"))),
                at(14, "a gigabyte in an extension", OBSERVATION, ".extension[0].valueDecimal", r -> r.putArray(
                                "extension")
                        .addObject()
                        .put("url", "urn:x")
                        .put("valueDecimal", new java.math.BigDecimal("1e99999999"))),
                at(14, "an empty list", OBSERVATION, ".category", r -> r.putArray("category")),
                at(15, "null", OBSERVATION, ".code", r -> r.putNull("code")),
                at(16, "another patient", CONDITION, ".subject", r -> r.putObject("subject")
                        .put("reference", "urn:uuid:00000000-0000-0000-0000-000000000001")),
                at(17, "another patient's claim", CLAIM, ".patient", r -> r.putObject("patient")
                        .put("reference", "Patient/2")),
                at(18, "no patient", OBSERVATION, ".subject", r -> r.remove("subject")),
                at(19, "an encounter that is not there", CONDITION, ".encounter", r -> r.putObject("encounter")
                        .put("reference", "urn:uuid:x")),
                at(20, "an encounter that is none", CONDITION, ".encounter", r -> r.set("encounter", r.get("subject"))),
                at(21, "no way to a unit", OBSERVATION, ".encounter", r -> r.remove("encounter")),
                at(
                        22,
                        "an encounter without a unit",
                        ENCOUNTER,
                        ".serviceProvider",
                        r -> r.without(List.of("serviceProvider", "location"))),
                at(23, "an encounter without a period", ENCOUNTER, ".period", r -> r.remove("period")),
                at(24, "a result that is not there", REPORT, ".result[0]", r -> ((ObjectNode)
                                r.path("result").get(0))
                        .put("reference", "urn:uuid:x")),
                at(25, "no such type", OBSERVATION, ".resourceType", r -> r.put("resourceType", "Observatoin")),
                at(26, "a modifier that nobody knows", IMMUNIZATION, ".modifierExtension", r -> r.putArray(
                                "modifierExtension")
                        .addObject()
                        .put("url", "http://x/not")),
                at(27, "a note that is not in its character set", NOTE, ".content[0].attachment.data", r -> attachment(
                                r)
                        .put("data", Base64.getEncoder().encodeToString(new byte[] {'a', (byte) 0xff}))),
                at(28, "a character set that nobody knows", NOTE, ".content[0].attachment.data", r -> attachment(r)
                        .put("contentType", "text/plain; charset=klingon")),
                at(29, "data that is no base64", NOTE, ".content[0].attachment.data", r -> attachment(r)
                        .put("data", "%%%")),
                at(30, "a NUL", CONDITION, ".code.text", r -> r.withObject("code")
                        .put("text", "a\u0000b")),
                at(31, "half a character", CONDITION, ".code.text", r -> r.withObject("code")
                        .put("text", "a\ud83d")),
                at(34, "a control character", CONDITION, ".code.text", r -> r.withObject("code")
                        .put("text", "a\u0001b")),
                at(35, "a lone surrogate", CONDITION, ".code.text", r -> r.withObject("code")
                        .put("text", "\ud800")),
                at(32, "no id", OBSERVATION, ".id", r -> r.put("id", " ")),
                at(
                        33,
                        "the same id twice",
                        OBSERVATION,
                        ".id",
                        r -> r.put(
                                "id",
                                Bundles.resource(WHOLE, OBSERVATION + 1)
                                        .path("id")
                                        .asText())));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("broken")
    void it_is_refused_at_the_path_that_is_wrong(int number, String what, String path, ObjectNode bundle) {
        List<String> paths =
                refused(Bundles.bytes(bundle)).stream().map(Refusal::path).toList();
        if (what.equals("the same id twice")) {
            // of two that are alike, the latter is the one too many
            assertTrue(
                    paths.contains(path.replace("[" + OBSERVATION + "]", "[" + (OBSERVATION + 1) + "]")),
                    paths::toString);
        } else {
            assertTrue(paths.contains(path), () -> path + " not in " + paths);
        }
    }

    @Test
    void entry_level_faults_are_told_too() {
        ObjectNode bundle = WHOLE.deepCopy();
        ArrayNode entries = (ArrayNode) bundle.path("entry");
        ((ObjectNode) entries.get(3)).set("fullUrl", entries.get(2).path("fullUrl"));
        ((ObjectNode) entries.get(4)).withObject("request").put("method", "DELETE");
        ((ObjectNode) entries.get(5)).remove("resource");
        assertEquals(
                List.of("Bundle.entry[3].fullUrl", "Bundle.entry[4].request.method", "Bundle.entry[5].resource"),
                refused(Bundles.bytes(bundle)).stream().map(Refusal::path).toList());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("nothing", "Bundle.resourceType", new byte[0]),
                arguments("not JSON", "Bundle", text("{\"resourceType\": \"Bundle\",")),
                arguments("XML", "Bundle", text("<!DOCTYPE b [<!ENTITY a \"aa\">]><Bundle>&a;</Bundle>")),
                arguments("two documents", "Bundle", text("{\"resourceType\":\"Bundle\"} {}")),
                arguments(
                        "a key twice",
                        "Bundle",
                        text("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"type\":\"batch\"}")),
                arguments("a list", "Bundle.resourceType", text("[]")),
                arguments("another resource", "Bundle.resourceType", text("{\"resourceType\":\"Patient\"}")),
                arguments(
                        "a search's answer",
                        "Bundle.type",
                        text("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}")),
                arguments("no type", "Bundle.type", text("{\"resourceType\":\"Bundle\"}")),
                arguments(
                        "nobody in it", "Bundle.entry", text("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}")),
                arguments("not UTF-8", "Bundle", "{\"resourceType\":\"Bundlé\"}".getBytes(StandardCharsets.ISO_8859_1)),
                arguments("UTF-16", "Bundle", "{\"resourceType\":\"Bundle\"}".getBytes(StandardCharsets.UTF_16)),
                arguments("too deep", "Bundle", text("[".repeat(100_000))),
                arguments("too many values", "Bundle", text("{\"a\":[" + "{},".repeat(2_000_000) + "{}]}")),
                arguments("too large", "Bundle", new byte[BundleJson.MOST_BYTES + 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_is_no_bundle_is_refused_as_a_whole(String what, String path, byte[] bytes) {
        assertEquals(
                List.of(path),
                refused(bytes).stream().map(Refusal::path).distinct().toList());
    }

    @Test
    void all_that_is_wrong_is_said_at_once_up_to_a_hundred() {
        ObjectNode bundle = WHOLE.deepCopy();
        bundle.path("entry").forEach(entry -> ((ObjectNode) entry.path("resource")).put("shoeSize", 38));
        List<Refusal> refused = refused(Bundles.bytes(bundle));
        assertTrue(refused.size() > 50 && refused.size() <= Refusals.MOST, () -> refused.size() + " refusals");
        assertTrue(refused.stream().allMatch(refusal -> refusal.path().endsWith(".resource.shoeSize")));
    }

    @Test
    void a_refusal_never_repeats_the_content() {
        ObjectNode bundle = WHOLE.deepCopy();
        Bundles.resource(bundle, OBSERVATION).put("status", "secret-of-the-patient");
        assertTrue(refused(Bundles.bytes(bundle)).stream()
                .noneMatch(refusal -> refusal.message().contains("secret")));
    }

    private static List<Refusal> refused(byte[] bytes) {
        return assertThrows(BundleRefusedException.class, () -> Bundles.read(bytes))
                .refused();
    }

    @SafeVarargs
    private static Arguments at(int number, String what, int index, String path, Consumer<ObjectNode>... faults) {
        ObjectNode bundle = WHOLE.deepCopy();
        ObjectNode resource = Bundles.resource(bundle, index);
        List.of(faults).forEach(fault -> fault.accept(resource));
        return arguments(number, what, "Bundle.entry[" + index + "].resource" + path, bundle);
    }

    private static ObjectNode attachment(ObjectNode document) {
        return (ObjectNode) document.path("content").get(0).path("attachment");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package se.vardombud.journal.fhir;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vardombud.journal.BundleRefusedException;

/** A bundle with anything at all anywhere in it is read or refused with a path; the importer never breaks. */
class AnyBundleTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> ANYTHING = List.of(
            NODES.nullNode(),
            NODES.textNode(""),
            NODES.textNode("x"),
            NODES.textNode("2026-02-29"),
            NODES.textNode("#x"),
            NODES.textNode("Organization?identifier=%zz|"),
            NODES.textNode("\u0000"),
            NODES.numberNode(-1),
            NODES.numberNode(new BigDecimal("1e-99999")),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.objectNode(),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.objectNode().put("reference", "urn:uuid:0b5f6a52-1d1c-4c7e-9b1a-000000000001"),
            NODES.objectNode().put("text", "x"));
    /** Every place with every value takes minutes; -Dbundle.step=1 does it. */
    private static final int STEP = Integer.getInteger("bundle.step", 23);

    private final ObjectNode whole = Bundles.tree("adult");
    private int tried;

    @Test
    void nothing_anywhere_breaks_the_importer() {
        visit(whole);
        assertTrue(tried > 5000, () -> "only " + tried + " places and values");
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(
                    object.properties().stream().map(field -> field.getKey()).toList())) {
                JsonNode before = object.get(name);
                ANYTHING.forEach(value -> attempt(() -> object.set(name, value)));
                attempt(() -> object.remove(name));
                object.set(name, before);
                visit(before);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                JsonNode before = list.get(i);
                ANYTHING.forEach(value -> attempt(() -> list.set(index, value)));
                list.set(index, before);
                visit(before);
            }
        }
    }

    private void attempt(Runnable fault) {
        fault.run();
        if (++tried % STEP != 0) {
            return;
        }
        try {
            Bundles.read(Bundles.bytes(whole));
        } catch (BundleRefusedException refused) {
            assertFalse(refused.refused().isEmpty());
        } catch (RuntimeException broken) {
            fail("broken by\n" + whole.toPrettyString(), broken);
        }
    }
}

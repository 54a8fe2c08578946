package se.vardombud.journal.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import se.vardombud.journal.JournalBundle;

/** The bundles that the sandbox ships, as bytes and as trees to break. */
public final class Bundles {
    static final ObjectMapper JSON = new ObjectMapper();

    private Bundles() {}

    /** @param name such as {@code patient-01}, or {@code adult} */
    public static byte[] bytes(String name) {
        boolean plain = name.equals("adult");
        String file = "/journal/" + name + (plain ? ".json" : ".json.gz");
        try (InputStream in = Objects.requireNonNull(Bundles.class.getResourceAsStream(file));
                InputStream content = plain ? in : new GZIPInputStream(in)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode tree(String name) {
        try {
            return (ObjectNode) JSON.readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of the first entry of a type. */
    public static int first(ObjectNode bundle, String type) {
        for (int i = 0; i < bundle.path("entry").size(); i++) {
            if (resource(bundle, i).path("resourceType").asText().equals(type)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no " + type);
    }

    public static ObjectNode resource(ObjectNode bundle, int index) {
        return (ObjectNode) bundle.path("entry").get(index).path("resource");
    }

    public static JournalBundle read(String name) {
        return read(bytes(name));
    }

    public static JournalBundle read(byte[] bytes) {
        return BundleMapping.map(BundleReader.read(bytes));
    }
}

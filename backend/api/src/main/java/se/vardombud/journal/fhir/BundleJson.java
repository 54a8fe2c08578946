package se.vardombud.journal.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.Refusals;

/** Bytes to a JSON tree, within bounds: what this lets through costs a known amount of memory. */
final class BundleJson {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int DEEPEST = 60;
    private static final int MOST_DIGITS = 100;
    /** A real bundle of 20 MiB holds about 1.7 million; a tree of this many takes some 200 MB at worst. */
    private static final long MOST_TOKENS = 2_500_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(MOST_BYTES)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private BundleJson() {}

    /** @throws BundleRefusedException when the bytes are not one JSON value in UTF-8, within bounds */
    static JsonNode read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refusals.one("Bundle", "is larger than 20 MiB");
        }
        try {
            JsonNode read = MAPPER.readTree(text(bytes));
            String huge = huge(read);
            if (huge != null) {
                throw Refusals.one("Bundle" + huge, "is a number of too many digits");
            }
            return read;
        } catch (StreamConstraintsException e) {
            throw Refusals.one("Bundle", "is nested too deep, or holds too many or too long values");
        } catch (JsonProcessingException e) {
            throw Refusals.one("Bundle", "is not JSON" + place(e));
        }
    }

    /** Where a number stands that is a few characters here and a gigabyte when written out; also in extensions, which nobody walks later. */
    private static @Nullable String huge(JsonNode node) {
        if (node.isBigDecimal()) {
            return Math.abs(node.decimalValue().scale()) > MOST_DIGITS ? "" : null;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String inside = huge(field.getValue());
            if (inside != null) {
                return "." + field.getKey() + inside;
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String inside = huge(node.get(i));
            if (inside != null) {
                return "[" + i + "]" + inside;
            }
        }
        return null;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusals.one("Bundle", "is not UTF-8");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}

package se.vardombud.journal.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.journal.JournalBundle;

/** What the sandbox seeds is what the importer makes of the bundles. {@code -Djournal.write=true} writes it anew. */
class PreparedJournalsTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {"patient-01", "patient-02", "patient-03", "patient-04", "patient-05", "patient-06", "adult"})
    void the_prepared_entries_are_what_the_importer_makes(String name) throws IOException {
        JournalBundle made = Bundles.read(name);
        String file = "journal/" + name + ".entries.json.gz";
        if (Boolean.getBoolean("journal.write")) {
            try (OutputStream out = new GZIPOutputStream(
                    Files.newOutputStream(Path.of("src/sandbox/resources").resolve(file)))) {
                JSON.writeValue(out, made);
            }
            return;
        }
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(PreparedJournalsTest.class.getResourceAsStream("/" + file)))) {
            assertEquals(made, JSON.readValue(in, JournalBundle.class));
        }
    }
}

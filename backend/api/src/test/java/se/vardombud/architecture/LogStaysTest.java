package se.vardombud.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The access log is kept for five years and longer: nothing in the portal can change a row of it or take one away. */
class LogStaysTest {
    private static final Path MAIN = Path.of("src/main");
    private static final String LOG = "(access_log|staff_log|log_leaf|log_node|log_checkpoint)\\b";
    private static final Pattern CHANGES = Pattern.compile(
            "(delete\\s+from|truncate(\\s+table)?|update|drop\\s+table|on delete cascade)\\s+" + LOG,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDS = Pattern.compile("insert\\s+into\\s+" + LOG, Pattern.CASE_INSENSITIVE);

    @Test
    void no_statement_changes_or_removes_a_row_of_the_log_or_of_its_tree() throws IOException {
        assertEquals(List.of(), files(CHANGES));
    }

    @Test
    void what_adds_to_it_is_found_so_the_rule_above_proves_something() throws IOException {
        assertTrue(files(ADDS).size() >= 3, () -> "statements are written in another way now");
    }

    private static List<String> files(Pattern statement) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(file -> statement.matcher(text(file)).find())
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "access-matrix.md");
    private static final String REGENERATE = "mvn -pl backend/policy test -Dtest=AccessMatrixTest -Dmatrix.write=true";

    @Test
    void the_page_shows_what_the_policy_answers() throws IOException {
        if (Boolean.getBoolean("matrix.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, AccessMatrix.render());
        }
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        assertEquals(AccessMatrix.render(), page, "backend/docs/access-matrix.md is not current. Run: " + REGENERATE);
    }
}

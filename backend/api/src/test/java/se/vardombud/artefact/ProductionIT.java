package se.vardombud.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The artefact that a region installs, as `make package` builds it. */
class ProductionIT {
    private static final Path FOLDER = Server.PRODUCTION.getParent();

    @Test
    void it_holds_no_class_and_no_file_of_the_sandbox() throws IOException {
        List<Path> jars = ownJars(FOLDER);
        assertFalse(jars.isEmpty());
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertEquals(
                        List.of(),
                        file.stream()
                                .map(JarEntry::getName)
                                .filter(name -> name.toLowerCase(Locale.ROOT).contains("sandbox"))
                                .toList(),
                        jar.toString());
            }
        }
    }

    @Test
    void the_same_search_finds_the_sandbox_in_the_sandbox() throws IOException {
        boolean found = false;
        for (Path jar : ownJars(Server.SANDBOX.getParent())) {
            try (JarFile file = new JarFile(jar.toFile())) {
                found |= file.stream().anyMatch(entry -> entry.getName().contains("vardombud/sandbox"));
            }
        }
        assertTrue(found, "the search is blind");
    }

    @Test
    void its_page_says_nothing_of_the_sandbox() throws IOException {
        for (Path jar : ownJars(FOLDER)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                List<JarEntry> page = file.stream()
                        .filter(entry -> entry.getName().matches("META-INF/resources/.*\\.(html|js|css)"))
                        .toList();
                for (JarEntry entry : page) {
                    String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(text.contains("/sandbox"), entry.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.datasource.jdbc.url",
                "quarkus.datasource.username",
                "quarkus.datasource.password",
                "vardombud.public-url",
                "vardombud.bankid.url",
                "vardombud.bankid.key-store",
                "vardombud.bankid.trust-store",
                "vardombud.register.url",
                "vardombud.register.key-store",
                "vardombud.register.trust-store",
                "vardombud.sms.url",
                "vardombud.sms.user",
                "vardombud.sms.password",
                "vardombud.sms.from",
                "quarkus.mailer.host",
                "quarkus.mailer.from",
                "vardombud.letters.folder",
                "vardombud.session.key",
                "vardombud.secret.key",
                "vardombud.access-log.key",
                "vardombud.access-log.folder"
            })
    void it_does_not_start_without_its_settings_and_names_them(String setting, @TempDir Path folder) throws Exception {
        try (Server server = Server.start(Server.PRODUCTION, folder, Map.of())) {
            assertNotEquals(0, server.exitCode());
            assertTrue(server.output().contains(setting), server::output);
        }
    }

    private static List<Path> ownJars(Path artefact) throws IOException {
        try (Stream<Path> files = Files.walk(artefact)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.startsWith(artefact.resolve("lib"))
                            || file.getFileName().toString().contains("vardombud"))
                    .toList();
        }
    }
}

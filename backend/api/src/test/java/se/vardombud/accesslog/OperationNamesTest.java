package se.vardombud.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The log says from an operation's name whether it changed something, and lists some by name. */
class OperationNamesTest {
    @Test
    void what_is_called_a_reading_is_a_get_and_nothing_else_is() throws IOException {
        List<String> wrong = new ArrayList<>();
        contract().forEach((path, methods) -> {
            if (path.startsWith("/patients/{") || path.startsWith("/units/{")) {
                methods.forEach((method, operation) -> {
                    String name = name(operation);
                    if (!name.isEmpty() && ReadLog.READS.matcher(name).matches() != method.equals("get")) {
                        wrong.add(method + " " + name);
                    }
                });
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_operation_that_guardians_see_of_staff_is_one() throws IOException {
        Set<String> unknown = new TreeSet<>(ReadableRows.NEVER_HIDDEN);
        contract().values().forEach(methods -> methods.values().forEach(operation -> unknown.remove(name(operation))));
        assertEquals(Set.of(), unknown);
    }

    private static String name(Object operation) {
        return operation instanceof Map<?, ?> described ? String.valueOf(described.get("operationId")) : "";
    }

    private static Map<String, Map<String, Object>> contract() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("../../openapi.yaml")));
        return contract.getOrDefault("paths", Map.of());
    }
}

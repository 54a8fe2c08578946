package se.vardombud;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reviewed contract and the code say the same. `make contract` writes the file anew. */
@QuarkusTest
class ContractTest {
    private static final Path REVIEWED = Path.of("../../openapi.yaml");

    @Test
    void the_reviewed_contract_is_what_the_code_does() throws IOException {
        String generated = given().queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(REVIEWED, generated);
        }
        assertEquals(
                Files.readString(REVIEWED).strip(),
                generated.strip(),
                "openapi.yaml and the code differ: change the code, or run make contract and review what changed");
    }
}

package se.vardombud.testing;

import static io.restassured.config.ObjectMapperConfig.objectMapperConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;

/** How the libraries of the tests work, before any of them does. */
public final class Settings implements QuarkusTestBeforeClassCallback {
    static {
        CompiledPaths.keep();
        // A mapper made for each body looks for modules each time.
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> json));
        // Background work takes its time on a machine that is busy or has just started.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

    @Override
    public void beforeClass(Class<?> test) {}
}

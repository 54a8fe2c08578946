package se.vardombud.testing;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.ObjectMapperConfig.objectMapperConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import java.time.Duration;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.awaitility.Awaitility;

/** How the libraries of the tests work, before any of them does. */
@SuppressWarnings("deprecation")
public final class Settings implements QuarkusTestBeforeClassCallback {
    /** A client made for each request looks for its own version in a file each time. */
    private static final HttpParams CLIENT = new DefaultHttpClient().getParams();

    static {
        CompiledPaths.keep();
        // A mapper made for each body looks for modules each time.
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> json))
                .httpClient(httpClientConfig().httpClientFactory(() -> new DefaultHttpClient(CLIENT.copy())));
        // Background work takes its time on a machine that is busy or has just started.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

    @Override
    public void beforeClass(Class<?> test) {}
}

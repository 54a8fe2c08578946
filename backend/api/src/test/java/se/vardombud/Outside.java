package se.vardombud;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Puts what carries messages out of the portal out of order. What arrives is read by {@link Post}. */
public final class Outside {
    private Outside() {}

    /** @param channel sms or mail */
    public static ValidatableResponse fault(String channel, Map<String, Object> fault) {
        return Sandbox.json(fault)
                .put("/sandbox/{channel}/fault", channel)
                .then()
                .statusCode(200);
    }

    /** Everything works again. */
    public static void repair(String channel) {
        given().delete("/sandbox/{channel}/fault", channel).then().statusCode(204);
    }
}

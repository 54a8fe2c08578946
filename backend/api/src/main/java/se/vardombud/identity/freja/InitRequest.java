package se.vardombud.identity.freja;

import java.util.List;

/**
 * {@code initAuthRequest}.
 *
 * @param userInfoType {@code INFERRED}: whoever reads the code or opens the link is the one to identify
 * @param userInfo {@code N/A} with INFERRED
 * @param minRegistrationLevel the level below which the app does not let anybody approve
 */
record InitRequest(
        String userInfoType, String userInfo, String minRegistrationLevel, List<Attribute> attributesToReturn) {
    /** Something that the portal asks to be told of the person. */
    record Attribute(String attribute) {}

    /** Nothing but what signing in needs: the number, and the level that it is vouched for at. */
    static final InitRequest PLUS = new InitRequest(
            "INFERRED", "N/A", "PLUS", List.of(new Attribute("SSN"), new Attribute("REGISTRATION_LEVEL")));
}

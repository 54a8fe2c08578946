package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a session began with. */
public enum SignInMethod {
    @JsonProperty("bankid")
    BANKID(Assurance.E_ID),
    @JsonProperty("freja")
    FREJA(Assurance.E_ID),
    /** A password and a one-time code. */
    @JsonProperty("password")
    PASSWORD(Assurance.ONE_TIME_CODE);

    private final Assurance assurance;

    SignInMethod(Assurance assurance) {
        this.assurance = assurance;
    }

    /** How surely somebody who came in this way is who they say. */
    public Assurance assurance() {
        return assurance;
    }
}

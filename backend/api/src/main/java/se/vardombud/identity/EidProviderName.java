package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The e-identifications that people sign in with. */
public enum EidProviderName {
    @JsonProperty("bankid")
    BANKID(SignInMethod.BANKID),
    @JsonProperty("freja")
    FREJA(SignInMethod.FREJA);

    private final SignInMethod method;

    EidProviderName(SignInMethod method) {
        this.method = method;
    }

    SignInMethod method() {
        return method;
    }
}

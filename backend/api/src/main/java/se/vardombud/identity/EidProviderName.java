package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The e-identifications that people sign in with. */
public enum EidProviderName {
    @JsonProperty("bankid")
    BANKID
}

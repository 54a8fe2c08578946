package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an e-id order is for. */
enum EidPurpose {
    @JsonProperty("signIn")
    SIGN_IN,
    /** Somebody who is signed in shows again who they are, before something that asks for a fresh proof. */
    @JsonProperty("reauthenticate")
    REAUTHENTICATE
}

package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an order stands, as the API tells it. */
enum EidState {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("failed")
    FAILED
}

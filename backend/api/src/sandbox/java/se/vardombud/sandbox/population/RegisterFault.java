package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated register misbehaves.
 *
 * @param times how many answers; null for all until told otherwise
 */
record RegisterFault(@NotNull Kind fault, @Nullable @Min(1) Integer times) {
    static final RegisterFault NONE = new RegisterFault(Kind.NONE, null);

    enum Kind {
        @JsonProperty("none")
        NONE,
        /** 503 without a body. */
        @JsonProperty("unavailable")
        UNAVAILABLE,
        /** 500 with a SOAP fault of the server, as the national platform words it. */
        @JsonProperty("soapFault")
        SOAP_FAULT,
        /** 500 with a SOAP fault of the client. */
        @JsonProperty("clientFault")
        CLIENT_FAULT,
        @JsonProperty("forbidden")
        FORBIDDEN,
        /** Cut off in the middle. */
        @JsonProperty("malformed")
        MALFORMED,
        /** Stops in the middle for longer than anybody waits. */
        @JsonProperty("slow")
        SLOW,
        @JsonProperty("empty")
        EMPTY,
        /** A page for people. */
        @JsonProperty("html")
        HTML,
        /** 50 MB. */
        @JsonProperty("huge")
        HUGE,
        /** A document type that names a file of the reader's machine. */
        @JsonProperty("externalEntity")
        EXTERNAL_ENTITY,
        /** A document type whose entities grow without end. */
        @JsonProperty("entityBomb")
        ENTITY_BOMB
    }

    /** What is left of the fault after one more answer. */
    RegisterFault next() {
        if (times == null) {
            return this;
        }
        return times == 1 ? NONE : new RegisterFault(fault, times - 1);
    }
}

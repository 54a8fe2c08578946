package se.vardombud.identity.bankid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Body of BankID's refusals. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ErrorAnswer(@Nullable String errorCode, @Nullable String details) {}

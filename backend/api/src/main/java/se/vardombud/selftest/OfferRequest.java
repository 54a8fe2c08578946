package se.vardombud.selftest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff say of a kind of self-test. */
@Schema(
        name = "SelfTestOfferRequest",
        description = "What the clinic offers",
        examples = "{\"test\": " + SelfTest.EXAMPLE + ", \"open\": true}")
record OfferRequest(
        @NotNull @Valid SelfTest test,
        @NotNull @Schema(description = "Whether it can be ordered; withdrawn, what is ordered already goes on")
                Boolean open) {}

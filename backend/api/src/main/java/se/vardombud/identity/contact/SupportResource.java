package se.vardombud.identity.contact;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Public;

/** Whom one turns to when the portal does not work, and whether somebody answers now (S22). */
@Path(Api.V1 + "/support")
@Public
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
class SupportResource {
    private final ContactSettings settings;
    private final Clock clock;

    SupportResource(ContactSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getSupport",
            summary = "The support of those who use the portal",
            description = "Open every day from 6 to 22, by Swedish time.")
    @APIResponse(responseCode = "200", description = "The support")
    public Support get() {
        Instant now = clock.instant();
        return new Support(
                settings.phone().orElse(null),
                settings.email().orElse(null),
                SupportHours.areOpen(now),
                SupportHours.change(now));
    }

    /** @param changesAt when it closes or opens next */
    @Schema(description = "The support of those who use the portal", examples = Support.EXAMPLE)
    record Support(
            @Schema(description = "As it is dialled within Sweden", examples = "08-465 004 99") @Nullable String phone,
            @Nullable String email,
            @Schema(description = "Whether it is open now") boolean open,
            @Schema(description = "When it closes or opens next") Instant changesAt) {
        static final String EXAMPLE =
                """
                {"phone": "08-465 004 99", "email": "support@vardombud.example", "open": true, \
                "changesAt": "2026-06-01T20:00:00Z"}""";
    }
}

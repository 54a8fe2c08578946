package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.policy.Explanation;

/** Why one cannot act, since when, and from when one could. */
@Schema(name = "Denial", description = "Why one cannot act, since when, and from when one could")
@JsonInclude(JsonInclude.Include.ALWAYS)
record DenialView(String rule, DenialReason reason, @Nullable LocalDate since, @Nullable LocalDate opensOn) {
    static DenialView of(Explanation.Denied denied) {
        return new DenialView(
                denied.decision().rule().name(),
                DenialReason.of(denied.decision().reason()),
                denied.since().orElse(null),
                denied.opensOn().orElse(null));
    }
}

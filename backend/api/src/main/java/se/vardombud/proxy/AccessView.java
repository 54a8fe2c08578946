package se.vardombud.proxy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;

/** One answer of the policy, as the API gives it; null dates mean never, or always. */
@Schema(name = "AccessExplanation", description = "May the asker do this, by which rule, since and until when")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccessView(
        Action action,
        Kind decision,
        @Schema(description = "Id of the rule in the access rules", examples = "G10") String rule,
        @Schema(description = "The rule in one English sentence") String summary,
        @Schema(description = "Why not; null for a permit") @Nullable DenialReason reason,
        @Schema(description = "How much a permit opens; null for a denial") @Nullable ScopeView scope,
        @Schema(description = "First day of this answer; null = as far back as the rules reach") @Nullable LocalDate since,
        @Schema(description = "Permit: first day on which the answer changes; null = never") @Nullable LocalDate until,
        @Schema(description = "Denial: first day on which it would be permitted; null = never") @Nullable LocalDate opensOn,
        @Schema(description = "Where the rule comes from") String source,
        @Schema(description = "Each of these by itself would turn the answer") List<TurningPoint> turnedBy) {

    /** Permitted or denied. */
    @Schema(name = "AccessDecision")
    public enum Kind {
        PERMIT,
        DENY
    }

    static AccessView of(
            Action action, Explanation explanation, List<TurningPoint> turnedBy, Function<UnitId, Unit> units) {
        Decision decision = explanation.decision();
        LocalDate since = explanation.since().orElse(null);
        String rule = decision.rule().name();
        String summary = decision.rule().summary();
        String source = decision.rule().source().title();
        return switch (explanation) {
            case Explanation.Permitted(var permit, var ignored, var until) ->
                new AccessView(
                        action,
                        Kind.PERMIT,
                        rule,
                        summary,
                        null,
                        ScopeView.of(permit.scope(), units),
                        since,
                        until.orElse(null),
                        null,
                        source,
                        turnedBy);
            case Explanation.Denied(var deny, var ignored, var opensOn) ->
                new AccessView(
                        action,
                        Kind.DENY,
                        rule,
                        summary,
                        DenialReason.of(deny.reason()),
                        null,
                        since,
                        null,
                        opensOn.orElse(null),
                        source,
                        turnedBy);
        };
    }
}

package se.vardombud.proxy.reform;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.LimitsComparison.Difference;
import se.vardombud.proxy.LimitsComparison.Effect;
import se.vardombud.proxy.LimitsComparison.Who;

/** How many would gain or lose one right. */
@Schema(name = "ReformTally", description = "How many would gain or lose one right")
record Tally(
        Who who,
        Action action,
        Effect effect,
        @Schema(description = "How many people, each counted once for each patient", minimum = "1") int people,
        @Schema(description = "When some of the patients were born, as year and month; no more is told of anybody")
                List<String> samples) {

    private static final int MOST_SAMPLES = 5;

    /** What is counted; no part of the answer. */
    Difference difference() {
        return new Difference(who, action, effect);
    }

    static Tally of(Difference difference, String month) {
        return new Tally(difference.who(), difference.action(), difference.effect(), 1, List.of(month));
    }

    Tally andOne(String month) {
        boolean shown = samples.size() >= MOST_SAMPLES || samples.contains(month);
        List<String> more = shown
                ? samples
                : Stream.concat(samples.stream(), Stream.of(month)).toList();
        return new Tally(who, action, effect, people + 1, more);
    }
}

package se.vardombud.proxy.reform;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.LimitsComparison.Difference;

/** What other limits would mean on their first day, as far as it has been reckoned. */
@Schema(
        name = "AgeLimitDryRun",
        description = "What other limits would mean on their first day, as far as it has been reckoned")
record DryRun(
        UUID dryRunId,
        Limits limits,
        Instant askedAt,
        @Schema(description = "Birth dates to look through", minimum = "0") int total,
        @Schema(description = "Birth dates that have been looked through", minimum = "0") int done,
        List<Tally> tallies) {

    static final String EXAMPLE =
            """
            {"dryRunId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "limits": {"validFrom": "2027-07-01", "proxyEnds": 15, "ownJournal": 16, \
            "majority": 18}, "askedAt": "2026-11-21T09:00:00Z", "total": 731, "done": 731, "tallies": [{"who": "GUARDIAN", \
            "action": "APPOINTMENT", "effect": "GAINS", "people": 812, "samples": ["2013-02", "2013-03"]}]}""";

    boolean isOver() {
        return done == total;
    }

    /** With one more birth date looked through. */
    static List<Tally> add(List<Tally> tallies, List<Difference> differences, String month) {
        Map<Difference, Tally> sum = new LinkedHashMap<>();
        tallies.forEach(tally -> sum.put(tally.difference(), tally));
        differences.forEach(
                difference -> sum.merge(difference, Tally.of(difference, month), (known, one) -> known.andOne(month)));
        return List.copyOf(sum.values());
    }
}

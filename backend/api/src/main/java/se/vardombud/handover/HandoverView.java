package se.vardombud.handover;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.ComingOfAgeDay;

/** The hand-over, for the guardian ahead of it and for the young person after it. */
@Schema(name = "Handover", description = "The day on which a child's affairs become the young person's own")
record HandoverView(
        @Schema(description = "The first day of the young person's own") LocalDate on,
        @Schema(description = "Whether the day has come") boolean passed,
        @Schema(description = "Whether the day is so near that a guardian has been told of it, or would have been")
                boolean soon,
        @Schema(description = "Whether the asker takes over and has not yet been greeted with it") boolean greet,
        List<ComingOfAgeDay.Change> changes) {
    static final String EXAMPLE =
            """
            {"on": "2027-02-03", "passed": false, "soon": true, "greet": false, "changes": [\
            {"action": "APPOINTMENT", "guardianBefore": true, "guardianAfter": false, "youngPerson": true},\
            {"action": "JOURNAL_READ", "guardianBefore": true, "guardianAfter": false, "youngPerson": false, \
            "youngPersonFrom": "2030-02-03"}]}""";
}

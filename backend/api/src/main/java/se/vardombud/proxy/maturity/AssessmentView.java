package se.vardombud.proxy.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;

/** A maturity assessment, to the young person. */
@Schema(
        name = "MaturityAssessment",
        description = "What a unit has decided that one may read of the own journal there",
        examples = AssessmentView.EXAMPLE)
record AssessmentView(
        UUID assessmentId,
        Unit unit,
        List<JournalCategory> categories,
        @Schema(description = "Whether it is all that the unit has written") boolean whole,
        LocalDate from,
        @Schema(description = "The first day without it") LocalDate to,
        @Schema(maxLength = 1000, description = "Why, in the unit's words; empty for one made before it was kept")
                String reason,
        Instant decidedAt,
        AssessmentStatus status,
        @Nullable Instant revokedAt,
        @Schema(maxLength = 1000) @Nullable String revokedReason) {
    static final String EXAMPLE =
            """
            {"assessmentId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "unit": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", \
            "name": "Kullens vårdcentral"}, "categories": ["DIAGNOSES", "VACCINATIONS"], "whole": false, "from": "2026-11-21", \
            "to": "2027-05-21", "reason": "Följer sin astma själv.", "decidedAt": "2026-11-21T09:00:00Z", "status": "STANDING"}""";

    static AssessmentView of(AssessmentRow row, LocalDate today) {
        return new AssessmentView(
                row.id(),
                row.unit(),
                row.categories(),
                row.whole(),
                row.from(),
                row.to(),
                row.reason(),
                row.decidedAt(),
                AssessmentStatus.of(row, today),
                row.endedAt(),
                row.endedReason());
    }

    /** Says nothing of the reason: records end up in logs. */
    @Override
    public String toString() {
        return "AssessmentView[" + assessmentId + "]";
    }
}

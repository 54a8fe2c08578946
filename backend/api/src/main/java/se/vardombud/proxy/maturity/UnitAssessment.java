package se.vardombud.proxy.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.errand.ErrandPatient;

/** A maturity assessment, to the operations manager of the unit that made it. */
@Schema(
        name = "UnitMaturityAssessment",
        description = "A maturity assessment that the unit has made",
        examples = UnitAssessment.EXAMPLE)
record UnitAssessment(
        UUID assessmentId,
        ErrandPatient patient,
        List<JournalCategory> categories,
        @Schema(description = "Whether it is all that the unit has written") boolean whole,
        LocalDate from,
        @Schema(description = "The first day without it") LocalDate to,
        @Schema(maxLength = 1000) String reason,
        Instant decidedAt,
        AssessmentStatus status,
        @Nullable Instant revokedAt,
        @Schema(maxLength = 1000) @Nullable String revokedReason,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"assessmentId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Noah Bergström", "personalNumber": "201110012385", "protectedIdentity": false}, "categories": ["DIAGNOSES"], \
            "whole": false, "from": "2026-11-21", "to": "2027-05-21", "reason": "Följer sin astma själv.", \
            "decidedAt": "2026-11-21T09:00:00Z", "status": "STANDING", "version": 0}""";

    static UnitAssessment of(AssessmentRow row, LocalDate today) {
        return new UnitAssessment(
                row.id(),
                row.patient(),
                row.categories(),
                row.whole(),
                row.from(),
                row.to(),
                row.reason(),
                row.decidedAt(),
                AssessmentStatus.of(row, today),
                row.endedAt(),
                row.endedReason(),
                row.version());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitAssessment[" + assessmentId + "]";
    }
}

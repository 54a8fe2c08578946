package se.vardombud.proxy.maturity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an assessment stands. */
@Schema(
        description =
                "COMING: begins later; STANDING: opens the journal today; OVER: its time is up; REVOKED: taken back")
enum AssessmentStatus {
    COMING,
    STANDING,
    OVER,
    REVOKED;

    static AssessmentStatus of(AssessmentRow row, LocalDate today) {
        if (row.endedAt() != null) {
            return REVOKED;
        }
        if (!today.isBefore(row.to())) {
            return OVER;
        }
        return today.isBefore(row.from()) ? COMING : STANDING;
    }
}

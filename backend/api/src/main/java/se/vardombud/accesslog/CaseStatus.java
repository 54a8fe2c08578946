package se.vardombud.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question about a row of the log stands; stands in rows. */
@Schema(name = "AccessCaseStatus", description = "SENT, IN_PROGRESS: to be answered; RIGHT, WRONG: what the unit found")
enum CaseStatus {
    SENT,
    IN_PROGRESS,
    RIGHT,
    WRONG
}

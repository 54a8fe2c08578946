package se.vardombud.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandPatient;

/** A question about a row of the log, to the operations manager. */
@Schema(name = "AccessCaseTask", description = "Somebody asks whether this was right", examples = CaseTask.EXAMPLE)
record CaseTask(
        UUID caseId,
        ErrandPatient patient,
        StaffAct about,
        @Schema(description = "Whether the asker did it; then somebody else has to answer") boolean own,
        @Schema(maxLength = 500) @Nullable String comment,
        DoneBy by,
        CaseStatus status,
        Instant sentAt,
        @Nullable Instant takenAt,
        @Schema(description = "Whether the asker is the one who has begun with it") boolean mine,
        @Nullable Instant closedAt,
        @Schema(maxLength = 1000, description = "What the unit has answered") @Nullable String reply,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"caseId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Alva Ek", "personalNumber": "201201152380", "protectedIdentity": false}, \
            "about": {"entryId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", "at": "2026-11-20T09:00:00Z", "staffName": "Stina Skog", \
            "role": "CARE_STAFF", "operation": "getUnitThread", "action": "ANSWER_ERRAND", "permitted": true}, "own": false, \
            "comment": "Jag har inte varit hos er.", "by": {"who": "SELF", "name": "Alva Ek"}, "status": "SENT", \
            "sentAt": "2026-11-21T09:00:00Z", "mine": false, "version": 0}""";

    static CaseTask of(CaseRow row, DoneBy by, PersonId asker) {
        Errand errand = row.errand();
        return new CaseTask(
                errand.id(),
                errand.patient(),
                StaffAct.of(row.about()),
                asker.equals(row.about().actor()),
                row.comment(),
                by,
                row.status(),
                errand.sentAt(),
                errand.takenAt(),
                asker.equals(errand.takenBy()),
                errand.closedAt(),
                errand.reason(),
                errand.version());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "CaseTask[" + caseId + "]";
    }
}

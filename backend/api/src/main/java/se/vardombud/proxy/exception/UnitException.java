package se.vardombud.proxy.exception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;
import se.vardombud.proxy.errand.ErrandPatient;

/** A journal exception at one unit, to its staff. */
@Schema(
        name = "UnitJournalException",
        description = "A journal exception at the unit, asked for, decided or over",
        examples = UnitException.EXAMPLE)
record UnitException(
        UUID exceptionId,
        ErrandPatient patient,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a guardian who has protected identity now")
                @Nullable String guardian,
        Begun begunBy,
        Instant sentAt,
        @Schema(description = "What the young person is asked, or has been") List<JournalCategory> categories,
        @Schema(description = "Whether all that the unit has written is asked for") boolean whole,
        @Schema(description = "The first day without it that is asked for") LocalDate to,
        @Schema(maxLength = 1000) @Nullable String words,
        PartStatus status,
        Instant changedAt,
        @Schema(maxLength = 1000, description = "Of staff; never shown to a guardian") @Nullable String reason,
        @Schema(maxLength = 1000, description = "Why it ended; never shown to a guardian") @Nullable String endReason,
        @Schema(description = "Granted: what is open") @Nullable List<JournalCategory> opened,
        @Schema(description = "Granted: the first day") @Nullable LocalDate openFrom,
        @Schema(description = "Granted: the first day without it") @Nullable LocalDate openTo,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"exceptionId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Hugo Lindqvist", "personalNumber": "201209222389", "protectedIdentity": false}, "guardian": "Anna Lindqvist", \
            "begunBy": "GUARDIAN", "sentAt": "2026-11-21T09:00:00Z", "categories": ["MEDICATIONS"], "whole": false, "to": "2027-05-21", \
            "status": "CONSENTED", "changedAt": "2026-11-21T10:00:00Z", "version": 1}""";

    /** What {@link Item#read} reads, and the tables that it is of. */
    static final String SELECT = "select " + PartRow.COLUMNS + ", " + ApplicationRow.COLUMNS + ", "
            + ErrandPatient.COLUMNS + " from " + PartRow.TABLES
            + " join exception_application a on a.patient_id = e.patient_id and a.id = e.application_id"
            + " join person g on g.id = a.guardian_id join person p on p.id = e.patient_id";

    /** One of the unit's, as it is kept. */
    record Item(ErrandPatient patient, ApplicationRow application, PartRow part) {
        static Item read(ResultSet row) throws SQLException {
            return new Item(ErrandPatient.read(row), ApplicationRow.read(row), PartRow.read(row));
        }

        UnitException shown(Instant now) {
            PartRow.Given given = part.given();
            return new UnitException(
                    part.id(),
                    patient,
                    application.guardianName(),
                    application.begunAs(),
                    application.begunAt(),
                    JournalOpening.categories(application.categories()),
                    application.categories() == null,
                    application.wantedTo(),
                    application.words(),
                    part.status(now),
                    part.changedAt(),
                    part.reason(),
                    part.endReason(),
                    given == null ? null : given.opened(),
                    given == null ? null : given.from(),
                    given == null ? null : given.to(),
                    part.version());
        }
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitException[" + exceptionId + "]";
    }
}

package se.vardombud.proxy.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.Action;

/** A delegation, to the patient who gave it. */
@Schema(
        name = "Delegation",
        description = "What the patient lets somebody do, or offers to",
        examples = DelegationView.EXAMPLE)
record DelegationView(
        UUID delegationId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description =
                                "Of a guardian when it was offered, or of somebody who has accepted, as it was then. Otherwise null: `called` says whom the patient meant")
                @Nullable String name,
        @Schema(maxLength = 60, description = "What the patient calls somebody whose personal number they typed")
                @Nullable String called,
        DelegationStatus status,
        List<Action> actions,
        LocalDate from,
        @Schema(description = "First day without it, by its own end or by the patient's age") LocalDate until,
        Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Schema(description = "Who ended it; left out while nobody has") @Nullable EndedBy endedBy) {
    static final String EXAMPLE =
            """
            {"delegationId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64", "name": "Erik Lindqvist", "called": "Erik", "status": "ACCEPTED", \
            "actions": ["APPOINTMENT", "MESSAGE"], "from": "2026-11-21", "until": "2027-05-21", "offeredAt": "2026-11-21T09:00:00Z", \
            "acceptedAt": "2026-11-21T10:00:00Z"}""";

    /** Who ended it. */
    @Schema(
            name = "DelegationEndedBy",
            description = "PATIENT: who gave it; DELEGATE: who had it; CARE: the clinic, whatever either side wanted")
    enum EndedBy {
        PATIENT,
        DELEGATE,
        CARE
    }

    static DelegationView of(DelegationRow row, @Nullable String name, LocalDate today, LocalDate until) {
        return new DelegationView(
                row.id(),
                name,
                row.called(),
                row.status(today, until),
                row.actions(),
                row.delegation().period().from(),
                until,
                row.offeredAt(),
                row.acceptedAt(),
                row.endedAt(),
                endedBy(row));
    }

    static @Nullable EndedBy endedBy(DelegationRow row) {
        if (row.endedBy() == null) {
            return null;
        }
        if (row.endedBy().equals(row.delegate())) {
            return EndedBy.DELEGATE;
        }
        // Nobody on staff is asked about their own or their child's (T6).
        return row.endedBy().equals(row.patient()) ? EndedBy.PATIENT : EndedBy.CARE;
    }

    /** Says nothing of the people: records end up in logs. */
    @Override
    public String toString() {
        return "DelegationView[" + delegationId + "]";
    }
}

package se.vardombud.proxy.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;

/** A delegation, to the person who holds it or is offered it. */
@Schema(
        name = "HeldDelegation",
        description = "What a patient lets the signed-in person do, or offers to",
        examples = HeldDelegation.EXAMPLE)
record HeldDelegation(
        UUID delegationId,
        PersonId patientId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "The patient's; of one that is over, as it was then")
                @Nullable String name,
        DelegationStatus status,
        List<Action> actions,
        LocalDate from,
        @Schema(description = "First day without it, by its own end or by the patient's age") LocalDate until,
        Instant offeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Schema(description = "Who ended it; left out while nobody has") DelegationView.@Nullable EndedBy endedBy) {
    static final String EXAMPLE =
            """
            {"delegationId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64", "patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Gunnar Öberg", "status": "OFFERED", "actions": ["APPOINTMENT", "MESSAGE"], "from": "2026-11-21", \
            "until": "2027-05-21", "offeredAt": "2026-11-21T09:00:00Z"}""";

    static HeldDelegation of(DelegationRow row, @Nullable String name, LocalDate today, LocalDate until) {
        return new HeldDelegation(
                row.id(),
                row.patient(),
                name,
                row.status(today, until),
                row.actions(),
                row.delegation().period().from(),
                until,
                row.offeredAt(),
                row.acceptedAt(),
                row.endedAt(),
                DelegationView.endedBy(row));
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "HeldDelegation[" + delegationId + "]";
    }
}

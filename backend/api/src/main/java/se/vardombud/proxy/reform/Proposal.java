package se.vardombud.proxy.reform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reform that one operator wants; another has to approve it. */
@Schema(name = "AgeLimitProposal", description = "A reform that one operator wants; another has to approve it")
record Proposal(
        UUID proposalId,
        UUID dryRunId,
        Limits limits,
        @Schema(maxLength = 1000) String reason,
        Status status,
        @Schema(description = "Whether the asker made it: somebody else has to approve") boolean mine,
        @Schema(description = "Who made it; absent where the register has no name to show", maxLength = 200) @Nullable String proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Schema(description = "For If-Match", minimum = "0") int version) {

    static final String EXAMPLE =
            """
            {"proposalId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "dryRunId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "limits": \
            {"validFrom": "2027-07-01", "proxyEnds": 15, "ownJournal": 16, "majority": 18}, "reason": "The law of 2027.", \
            "status": "WAITING", "mine": true, "proposedBy": "Olle Drift", "proposedAt": "2026-11-21T09:05:00Z", "version": 0}""";

    /** How it stands. */
    @Schema(name = "AgeLimitProposalStatus")
    enum Status {
        WAITING,
        APPROVED,
        WITHDRAWN
    }

    /** What is asked for. */
    @Schema(name = "NewAgeLimitProposal", description = "A dry run that is over, and why its limits are to be set")
    record New(
            @NotNull UUID dryRunId,
            @Schema(maxLength = 1000, examples = "The law of 2027.") @NotNull @Size(max = 1000) String reason) {}

    /** What the second operator has seen. */
    @Schema(
            name = "AgeLimitApproval",
            description = "The approver's own dry run of the proposal, made after it and after every change since")
    record Approval(@NotNull UUID dryRunId) {}

    /** The limits of the installation. */
    @Schema(
            name = "InstalledAgeLimits",
            description = "The limits, earliest first, and the reforms that have been proposed, latest first")
    record All(List<Limits> limits, List<Proposal> proposals) {}
}

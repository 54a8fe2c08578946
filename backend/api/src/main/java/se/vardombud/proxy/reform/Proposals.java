package se.vardombud.proxy.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.common.Written;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;

/** Reforms that wait for a second operator. Approving one sets the limits, in the same transaction. */
@ApplicationScoped
class Proposals {
    private static final int LEAST_REASON = 3;
    private static final String SELECT =
            """
            select p.id, p.dry_run_id, p.reason, p.status, p.proposed_by, p.proposed_at, p.decided_at, p.version,
                r.valid_from, r.proxy_ends, r.own_journal, r.majority
            from age_limit_proposal p join age_limit_dry_run r on r.id = p.dry_run_id""";

    private final Statements statements;
    private final DryRuns runs;
    private final LimitsTable limits;
    private final Population population;
    private final CurrentActor actor;
    private final Uuids uuids;
    private final Clock clock;

    Proposals(
            Statements statements,
            DryRuns runs,
            LimitsTable limits,
            Population population,
            CurrentActor actor,
            Uuids uuids,
            Clock clock) {
        this.statements = statements;
        this.runs = runs;
        this.limits = limits;
        this.population = population;
        this.actor = actor;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Transactional
    List<Proposal> all() {
        return statements.list(SELECT + " order by p.proposed_at desc, p.id desc limit 100", List.of(), this::read);
    }

    /** @throws ProblemException 409 while the dry run is not over: nobody proposes what they have not seen the effect of */
    @Transactional
    Proposal propose(Proposal.New wanted) {
        String reason = Written.required("reason", wanted.reason(), LEAST_REASON);
        DryRun run = runs.one(wanted.dryRunId());
        runs.with(run.limits());
        requireOver(run);
        UUID id = uuids.next();
        statements.run(
                """
                insert into age_limit_proposal (id, dry_run_id, reason, status, proposed_by, proposed_at, version)
                values (?, ?, ?, 'WAITING', ?, ?, 0)""",
                id,
                run.dryRunId(),
                reason,
                self().value(),
                now());
        return one(id);
    }

    /**
     * @throws ProblemException 409 SECOND_OPERATOR_NEEDED to the one who proposed it, DRY_RUN_NOT_OVER and DRY_RUN_OUTDATED to one who has not
     *     seen what it means now
     */
    @Transactional
    Proposal approve(UUID id, UUID seen, int version) {
        limits.lock();
        Optional<Instant> changed = limits.changed();
        Proposal proposal = one(id);
        if (proposal.mine()) {
            throw new ProblemException(
                    409, "SECOND_OPERATOR_NEEDED", "Somebody else than the one who proposed it has to approve.");
        }
        decide(proposal, Proposal.Status.APPROVED, version);
        runs.with(proposal.limits());
        requireSeen(proposal, changed, runs.own(seen));
        limits.set(proposal.limits());
        return one(id);
    }

    /** What the approver has seen is this reform, set against the limits as they still are. */
    private static void requireSeen(Proposal proposal, Optional<Instant> changed, DryRun run) {
        requireOver(run);
        Instant since = changed.filter(at -> at.isAfter(proposal.proposedAt())).orElse(proposal.proposedAt());
        if (!run.limits().equals(proposal.limits()) || run.askedAt().isBefore(since)) {
            throw new ProblemException(
                    409, "DRY_RUN_OUTDATED", "The dry run is of other limits, or the limits have changed since.");
        }
    }

    private static void requireOver(DryRun run) {
        if (!run.isOver()) {
            throw new ProblemException(409, "DRY_RUN_NOT_OVER", "The dry run is not over yet.");
        }
    }

    @Transactional
    Proposal withdraw(UUID id, int version) {
        decide(one(id), Proposal.Status.WITHDRAWN, version);
        return one(id);
    }

    private void decide(Proposal proposal, Proposal.Status status, int version) {
        if (proposal.status() != Proposal.Status.WAITING) {
            throw new ProblemException(409, "ALREADY_CLOSED", "It has been approved or withdrawn already.");
        }
        int changed = statements.run(
                """
                update age_limit_proposal set status = ?, decided_by = ?, decided_at = ?, version = version + 1
                where id = ? and version = ? and status = 'WAITING'""",
                status.name(),
                self().value(),
                now(),
                proposal.proposalId(),
                version);
        if (changed == 0) {
            throw IfMatch.changed();
        }
    }

    private Proposal one(UUID id) {
        return statements
                .first(SELECT + " where p.id = ?", List.of(id), this::read)
                .orElseThrow(ProblemException::notFound);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PersonId self() {
        return actor.require().person();
    }

    private Proposal read(ResultSet row) throws SQLException {
        OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        Instant decided = decidedAt == null ? null : decidedAt.toInstant();
        PersonId proposer = new PersonId(row.getObject("proposed_by", UUID.class));
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("dry_run_id", UUID.class),
                new Limits(
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("proxy_ends"),
                        row.getInt("own_journal"),
                        row.getInt("majority")),
                row.getString("reason"),
                Proposal.Status.valueOf(row.getString("status")),
                proposer.equals(self()),
                population
                        .find(proposer)
                        .filter(person -> !person.protectedIdentity())
                        .map(Person::name)
                        .orElse(null),
                Statements.instant(row, "proposed_at"),
                decided,
                row.getInt("version"));
    }
}

package se.vardombud.proxy.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.identity.CurrentActor;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.AgeLimits;
import se.vardombud.proxy.LimitsComparison;

/** Reckons what other limits would mean on their first day, some birth dates at a time, so that any number of people can be looked through. */
@ApplicationScoped
class DryRuns {
    static final String KIND = "AGE_LIMIT_DRY_RUN";
    /** So that every node has read a reform long before its first day. */
    static final int EARLIEST_IN_DAYS = 2;

    private static final int AT_ONCE = 30;
    private static final Duration WORTHWHILE = Duration.ofDays(1);

    private final DryRunTable table;
    private final LimitsComparison comparison;
    private final se.vardombud.proxy.AgeLimits limits;
    private final WorkQueue queue;
    private final CurrentActor actor;
    private final Uuids uuids;
    private final Clock clock;

    DryRuns(
            DryRunTable table,
            LimitsComparison comparison,
            se.vardombud.proxy.AgeLimits limits,
            WorkQueue queue,
            CurrentActor actor,
            Uuids uuids,
            Clock clock) {
        this.table = table;
        this.comparison = comparison;
        this.limits = limits;
        this.queue = queue;
        this.actor = actor;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** The work of one step. */
    record Step(UUID dryRun, int from) {}

    @Transactional
    DryRun start(Limits wanted) {
        AgeLimitTable then = with(wanted);
        int total = comparison.touched(limits.table(), then, wanted.validFrom()).size();
        DryRun run =
                new DryRun(uuids.next(), wanted, clock.instant().truncatedTo(ChronoUnit.MICROS), total, 0, List.of());
        PersonId self = actor.require().person();
        table.add(run, self);
        if (!run.isOver()) {
            queue.add(KIND, new Step(run.dryRunId(), 0), WORTHWHILE);
        }
        return run;
    }

    @Transactional
    DryRun one(UUID id) {
        return table.find(id).orElseThrow(ProblemException::notFound);
    }

    /** One that the signed-in operator has asked for. */
    @Transactional
    DryRun own(UUID id) {
        return table.find(id, actor.require().person()).orElseThrow(ProblemException::notFound);
    }

    /** The limits of today with these added, or put in the place of those that would begin the same day. */
    AgeLimitTable with(Limits wanted) {
        LocalDate earliest = PortalClock.today(clock).plusDays(EARLIEST_IN_DAYS);
        AgeLimits added = wanted.policys();
        List<AgeLimits> rows = new ArrayList<>(limits.table().rows());
        if (added.validFrom().isBefore(earliest)) {
            throw Invalid.value("validFrom", "must be " + earliest + " or later");
        }
        if (added.validFrom().getYear() > earliest.getYear() + 100) {
            throw Invalid.value("validFrom", "must be within a hundred years");
        }
        if (rows.contains(added)) {
            throw new ProblemException(409, "LIMITS_ALREADY_SET", "Those limits already begin on that date.");
        }
        rows.removeIf(row -> row.validFrom().equals(added.validFrom()));
        rows.add(added);
        rows.sort(Comparator.comparing(AgeLimits::validFrom));
        return AgeLimitTable.of(rows);
    }

    /** Looks through some more birth dates; outside a transaction, so that none is held while the policy is asked about thousands. */
    void goOn(Step step) {
        DryRun run = one(step.dryRun());
        if (run.done() != step.from()) {
            return;
        }
        LocalDate on = run.limits().validFrom();
        AgeLimitTable now = limits.table();
        AgeLimitTable then = with(run.limits());
        List<LocalDate> births = comparison.touched(now, then, on);
        int end = Math.min(births.size(), step.from() + AT_ONCE);
        List<Tally> tallies = run.tallies();
        for (LocalDate born : births.subList(Math.min(step.from(), end), end)) {
            tallies = DryRun.add(
                    tallies, comparison.of(born, now, then, on), born.toString().substring(0, 7));
        }
        advance(run, end == births.size() ? run.total() : end, tallies);
    }

    @Transactional
    void advance(DryRun run, int done, List<Tally> tallies) {
        if (table.advance(run, done, tallies) && done < run.total()) {
            queue.add(KIND, new Step(run.dryRunId(), done), WORTHWHILE);
        }
    }
}

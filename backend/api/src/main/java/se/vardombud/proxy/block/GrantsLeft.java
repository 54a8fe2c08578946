package se.vardombud.proxy.block;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.identity.CurrentActor;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/** Journal exceptions and delegations for the guardian: the block beats them, and they would open again when it is lifted. */
@Singleton
class GrantsLeft implements LeakSource {
    private static final String EXCEPTIONS =
            " journal_exception%s where patient_id = ? and guardian_id = ? and ended_at is null and valid_to > ?";
    private static final String DELEGATIONS =
            " delegation%s where patient_id = ? and delegate_id = ? and ended_at is null and valid_to > ?";
    private final Statements statements;
    private final CurrentActor actor;
    private final Clock clock;

    GrantsLeft(Statements statements, CurrentActor actor, Clock clock) {
        this.statements = statements;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Leak leak() {
        return Leak.GRANTS;
    }

    @Override
    public int count(Between between) {
        return List.of(EXCEPTIONS, DELEGATIONS).stream()
                .mapToInt(those -> statements
                        .first(
                                "select count(*) as left_over from" + those.formatted(""),
                                key(between),
                                row -> row.getInt(1))
                        .orElse(0))
                .sum();
    }

    @Override
    public void stop(Between between) {
        statements.run(
                "update" + EXCEPTIONS.formatted(" set ended_at = ?"),
                clock.instant(),
                between.patient().value(),
                between.guardian().value(),
                today());
        statements.run(
                "update" + DELEGATIONS.formatted(" set ended_at = ?, ended_by = ?"),
                clock.instant(),
                actor.require().person().value(),
                between.patient().value(),
                between.guardian().value(),
                today());
    }

    private List<Object> key(Between between) {
        return List.of(between.patient().value(), between.guardian().value(), today());
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }
}

package se.vardombud.proxy.block;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.identity.CurrentActor;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/**
 * Journal exceptions, delegations and open applications of the guardian's. No grant survives a block, so they end with it; what is begun in
 * the same moment is counted here, and ends with the block at the latest.
 */
@Singleton
class GrantsLeft implements LeakSource {
    // First: an approval under way holds the part, and what it has given is seen by the statement after it.
    private static final String PARTS =
            " exception_part%s where patient_id = ? and status in ('ASKED', 'CONSENTED') and application_id in"
                    + " (select a.id from exception_application a where a.patient_id = exception_part.patient_id and a.guardian_id = ?"
                    + " and a.wanted_to > ?)";
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
        return List.of(PARTS, EXCEPTIONS, DELEGATIONS).stream()
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
        end(
                PARTS,
                " set status = 'ENDED', open_for = null, changed_at = ?, changed_by = ?, version = version + 1",
                List.of(clock.instant(), staff()),
                between);
        end(EXCEPTIONS, " set ended_at = ?", List.of(clock.instant()), between);
        end(DELEGATIONS, " set ended_at = ?, ended_by = ?", List.of(clock.instant(), staff()), between);
    }

    private void end(String those, String how, List<Object> by, Between between) {
        statements.run(
                "update" + those.formatted(how),
                Stream.concat(by.stream(), key(between).stream()).toArray());
    }

    private UUID staff() {
        return actor.require().person().value();
    }

    private List<Object> key(Between between) {
        return List.of(between.patient().value(), between.guardian().value(), today());
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }
}

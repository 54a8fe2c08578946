package se.vardombud.proxy.block;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;
import se.vardombud.proxy.LeakSource.Between;
import se.vardombud.proxy.block.GuardianBlock.Check;
import se.vardombud.proxy.block.GuardianBlock.Details;

/** What might leak in spite of a block. It is counted anew each time, so what comes later is seen too; what has been seen to is kept. */
@ApplicationScoped
class Checks {
    private final Statements statements;
    private final List<LeakSource> sources;
    private final BlockList blocks;
    private final Doers doers;
    private final Clock clock;

    Checks(Statements statements, @All List<LeakSource> sources, BlockList blocks, Doers doers, Clock clock) {
        this.statements = statements;
        this.sources =
                sources.stream().sorted(Comparator.comparing(LeakSource::leak)).toList();
        this.blocks = blocks;
        this.doers = doers;
        this.clock = clock;
    }

    Details of(UnitId unit, UUID id) {
        return of(unit, blocks.meet(unit, id));
    }

    @Transactional
    Details of(UnitId unit, GuardianBlock block) {
        Map<Leak, Instant> done = done(block);
        Between between = between(unit, block);
        return new Details(
                block,
                sources.stream()
                        .map(source -> new Check(source.leak(), source.count(between), done.get(source.leak())))
                        .toList());
    }

    /** @throws ProblemException 409 when the block has been lifted */
    Details stop(UnitId unit, UUID id, Leak leak) {
        GuardianBlock block = blocks.meet(unit, id);
        if (block.liftedAt() != null) {
            throw new ProblemException(409, "ALREADY_LIFTED", "The block has been lifted; nothing leaks through it.");
        }
        stop(unit, block, leak);
        return of(unit, block);
    }

    @Transactional
    void stop(UnitId unit, GuardianBlock block, Leak leak) {
        Between between = between(unit, block);
        sources.stream().filter(source -> source.leak() == leak).forEach(source -> source.stop(between));
        UUID patient = block.patient().patientId().value();
        statements.run(
                "delete from guardian_block_check where patient_id = ? and block_id = ? and leak = ?",
                patient,
                block.blockId(),
                leak.name());
        statements.run(
                "insert into guardian_block_check (patient_id, block_id, leak, done_at, done_by) values (?, ?, ?, ?, ?)",
                patient,
                block.blockId(),
                leak.name(),
                clock.instant(),
                doers.staff().person().value());
    }

    private Map<Leak, Instant> done(GuardianBlock block) {
        Map<Leak, Instant> done = new EnumMap<>(Leak.class);
        statements.list(
                "select leak, done_at from guardian_block_check where patient_id = ? and block_id = ?",
                List.of(block.patient().patientId().value(), block.blockId()),
                row -> done.put(Leak.valueOf(row.getString("leak")), Statements.instant(row, "done_at")));
        return done;
    }

    private static Between between(UnitId unit, GuardianBlock block) {
        return new Between(block.patient().patientId(), block.guardian().personId(), unit);
    }
}

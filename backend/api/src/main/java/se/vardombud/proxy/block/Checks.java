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
import org.jspecify.annotations.Nullable;
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
        Map<Leak, Done> done = done(block);
        Between between = between(unit, block);
        return new Details(
                block,
                sources.stream()
                        .map(source -> check(
                                source.leak(), source.count(between), source.visits(between), done.get(source.leak())))
                        .toList());
    }

    private static Check check(Leak leak, int count, List<LeakSource.Visit> visits, @Nullable Done done) {
        return new Check(leak, count, visits, done == null ? null : done.at(), done == null ? null : done.stopped());
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

    /** Stops it, and keeps that it was done and of how many. */
    @Transactional
    void stop(UnitId unit, GuardianBlock block, Leak leak) {
        UUID patient = block.patient().patientId().value();
        Done before = done(block).getOrDefault(leak, new Done(clock.instant(), 0));
        int stopped = before.stopped() + end(unit, block, leak);
        statements.run(
                "delete from guardian_block_check where patient_id = ? and block_id = ? and leak = ?",
                patient,
                block.blockId(),
                leak.name());
        statements.run(
                "insert into guardian_block_check (patient_id, block_id, leak, done_at, done_by, stopped) values (?, ?, ?, ?, ?, ?)",
                patient,
                block.blockId(),
                leak.name(),
                clock.instant(),
                doers.staff().person().value(),
                stopped);
    }

    /** Stops it. How many there were. */
    @Transactional
    int end(UnitId unit, GuardianBlock block, Leak leak) {
        Between between = between(unit, block);
        List<LeakSource> those =
                sources.stream().filter(source -> source.leak() == leak).toList();
        int found = those.stream().mapToInt(source -> source.count(between)).sum();
        those.forEach(source -> source.stop(between));
        return found;
    }

    private record Done(Instant at, int stopped) {}

    private Map<Leak, Done> done(GuardianBlock block) {
        Map<Leak, Done> done = new EnumMap<>(Leak.class);
        statements.list(
                "select leak, done_at, stopped from guardian_block_check where patient_id = ? and block_id = ?",
                List.of(block.patient().patientId().value(), block.blockId()),
                row -> done.put(
                        Leak.valueOf(row.getString("leak")),
                        new Done(Statements.instant(row, "done_at"), row.getInt("stopped"))));
        return done;
    }

    private static Between between(UnitId unit, GuardianBlock block) {
        return new Between(block.patient().patientId(), block.guardian().personId(), unit, block.begunAt());
    }
}

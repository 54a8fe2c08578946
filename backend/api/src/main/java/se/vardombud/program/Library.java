package se.vardombud.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Idempotency;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doers;

/** A unit's programmes: made, changed and published by its staff. What is published never changes under anybody; a change is a new edition. */
@ApplicationScoped
class Library {
    private final ProgramTable table;
    private final Idempotency idempotency;
    private final Doers doers;
    private final Uuids uuids;
    private final Clock clock;

    Library(ProgramTable table, Idempotency idempotency, Doers doers, Uuids uuids, Clock clock) {
        this.table = table;
        this.idempotency = idempotency;
        this.doers = doers;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Transactional
    Page<UnitProgram> all(UnitId unit, PageQuestion.Wanted wanted) {
        return table.all(unit, wanted);
    }

    /** @throws ProblemException 404 when the unit has no such programme */
    @Transactional
    UnitProgram one(UnitId unit, UUID id) {
        return table.find(unit, id).orElseThrow(ProblemException::notFound);
    }

    /** A draft, once for each key. */
    UnitProgram make(UnitId unit, ProgramContent wanted, @Nullable String key) {
        ProgramContent content = wanted.checked();
        PersonId maker = doers.staff().person();
        // No patient is concerned: the key is the maker's own.
        UUID made =
                idempotency.once(new Idempotency.Request(key, maker, maker, "createProgram " + unit, content), () -> {
                    UUID id = uuids.next();
                    table.insert(unit, id, content, now());
                    return id;
                });
        return one(unit, made);
    }

    @Transactional
    UnitProgram change(UnitId unit, UUID id, int version, ProgramContent wanted) {
        ProgramContent content = wanted.checked();
        one(unit, id);
        return after(unit, id, table.change(id, version, content, now()));
    }

    /** From now on this is what is given; those who have begun keep what they have. */
    @Transactional
    UnitProgram publish(UnitId unit, UUID id, int version) {
        UnitProgram program = one(unit, id);
        if (program.content().steps().isEmpty()) {
            throw Invalid.value("steps", "must be at least one");
        }
        boolean anew = program.edition() == 0 || !program.content().equals(table.edition(id, program.edition()));
        return after(unit, id, table.publish(program, anew, version, now()));
    }

    /** Nobody more is given it, until it is published again. */
    @Transactional
    UnitProgram withdraw(UnitId unit, UUID id, int version) {
        one(unit, id);
        return after(unit, id, table.withdraw(id, version, now()));
    }

    private UnitProgram after(UnitId unit, UUID id, boolean changed) {
        if (!changed) {
            throw IfMatch.changed();
        }
        return one(unit, id);
    }

    private ProgramTable.Act now() {
        return new ProgramTable.Act(doers.staff().person(), clock.instant());
    }
}

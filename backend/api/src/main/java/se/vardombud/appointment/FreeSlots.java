package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.FreeTime;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.Statements;

/** The times that somebody can book now: neither held, nor booked, nor passed. */
@ApplicationScoped
class FreeSlots {
    private static final int NEAR = 3;
    private static final String FREE = "select " + Slot.COLUMNS + Slot.FROM
            + " where s.unit_id = ? and s.starts_at > ? and not exists (select 1 from slot_claim c"
            + " where c.slot_id = s.id and (c.appointment_id is not null or c.expires_at > ?))";
    private final Statements statements;
    private final Clock clock;

    FreeSlots(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Which of a unit's. */
    record Question(UnitId unit, Instant from, Instant toExclusive, @Nullable UUID type) {}

    /** The earliest first. */
    @Transactional
    Page<SlotView> page(Question question, PageQuestion.Wanted wanted) {
        List<Object> parameters = free(question.unit());
        StringBuilder sql = new StringBuilder(FREE).append(" and s.starts_at >= ? and s.starts_at < ?");
        parameters.add(question.from());
        parameters.add(question.toExclusive());
        if (question.type() != null) {
            sql.append(" and s.type_id = ?");
            parameters.add(question.type());
        }
        if (wanted.after() != null) {
            sql.append(" and (s.starts_at, s.id) > (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        List<Slot> found = statements.list(
                sql.append(" order by s.starts_at, s.id limit ?").toString(), parameters, Slot::read);
        Page<Slot> page = wanted.page(found, last -> new Cursor(last.startsAt().toString(), last.id()));
        return new Page<>(page.items().stream().map(SlotView::of).toList(), page.nextCursor());
    }

    /** A published time, free or not. */
    @Transactional
    Optional<Slot> find(UUID slot) {
        return statements.first("select " + Slot.COLUMNS + Slot.FROM + " where s.id = ?", List.of(slot), Slot::read);
    }

    /** Whether the slot is there still; the unit takes it away only after this transaction. */
    boolean lock(UUID slot) {
        return statements
                .first("select id from slot where id = ? for update", List.of(slot), row -> true)
                .isPresent();
    }

    /** Free times of the same kind at the same unit, those closest in time to one that is not free, the earliest first. */
    @Transactional
    List<FreeTime> near(Slot taken) {
        List<Slot> before = near(taken, " and s.starts_at <= ?", " order by s.starts_at desc, s.id desc");
        List<Slot> after = near(taken, " and s.starts_at > ?", " order by s.starts_at, s.id");
        return Stream.concat(after.stream(), before.stream())
                .sorted(Comparator.comparing((Slot slot) -> distance(slot, taken)))
                .limit(NEAR)
                .sorted(Comparator.comparing(Slot::startsAt))
                .map(slot -> new FreeTime(slot.id(), slot.startsAt(), slot.endsAt()))
                .toList();
    }

    private List<Slot> near(Slot taken, String side, String order) {
        List<Object> parameters = free(taken.unit());
        parameters.addAll(List.of(taken.type().typeId(), taken.id(), taken.startsAt(), NEAR));
        return statements.list(
                FREE + " and s.type_id = ? and s.id <> ?" + side + order + " limit ?", parameters, Slot::read);
    }

    private static long distance(Slot slot, Slot from) {
        return Math.abs(slot.startsAt().getEpochSecond() - from.startsAt().getEpochSecond());
    }

    private List<Object> free(UnitId unit) {
        Instant now = clock.instant();
        return new ArrayList<>(List.of(unit.value(), now, now));
    }
}

package se.vardombud.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;

/** The times that a unit publishes, to its staff. */
@ApplicationScoped
class UnitSlots {
    private static final String STATE =
            """
            , case when exists (select 1 from slot_claim c where c.slot_id = s.id and c.appointment_id is not null) then 'BOOKED'
                when exists (select 1 from slot_claim c where c.slot_id = s.id and c.expires_at > ?) then 'HELD' else 'FREE' end as state""";
    private final Statements statements;
    private final FreeSlots slots;
    private final SlotClaims claims;
    private final Uuids uuids;
    private final Clock clock;

    UnitSlots(Statements statements, FreeSlots slots, SlotClaims claims, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.slots = slots;
        this.claims = claims;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** What the times of one act have in common. */
    record Kind(VisitType type, int minutes, String place, String staffTitle) {}

    /** Publishes those times that have not passed and are not there already; the number of new ones. */
    @Transactional
    public int publish(UnitId unit, Kind kind, List<Instant> starts, Doer by) {
        Instant now = clock.instant();
        int published = 0;
        for (Instant start : starts) {
            if (start.isAfter(now)) {
                published += statements.run(
                        """
                        insert into slot (id, unit_id, type_id, starts_at, ends_at, place, staff_title, published_at, published_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        uuids.next(),
                        unit.value(),
                        kind.type().typeId(),
                        start,
                        start.plus(Duration.ofMinutes(kind.minutes())),
                        kind.place(),
                        kind.staffTitle(),
                        now,
                        by.person().value());
            }
        }
        return published;
    }

    /** Takes a free time away. */
    @Transactional
    public void remove(UnitId unit, UUID slot) {
        if (slots.find(slot).filter(found -> found.unit().equals(unit)).isEmpty() || !slots.lock(slot)) {
            throw ProblemException.notFound();
        }
        if (claims.taken(slot, clock.instant())) {
            throw new ProblemException(409, "SLOT_BOOKED", "The time is booked, or being booked.");
        }
        delete(slot);
    }

    /** The slot must be locked, and nobody's. */
    void delete(UUID slot) {
        statements.run("delete from slot_claim where slot_id = ?", slot);
        statements.run("delete from slot where id = ?", slot);
    }

    /** The published times of a day, the earliest first. */
    @Transactional
    public Page<UnitSlotView> day(UnitId unit, LocalDate day, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(
                clock.instant(),
                unit.value(),
                day.atStartOfDay(PortalClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant()));
        StringBuilder sql = new StringBuilder("select " + Slot.COLUMNS + STATE + Slot.FROM)
                .append(" where s.unit_id = ? and s.starts_at >= ? and s.starts_at < ?");
        if (wanted.after() != null) {
            sql.append(" and (s.starts_at, s.id) > (?, ?)");
            parameters.add(wanted.after().instant());
            parameters.add(wanted.after().id());
        }
        parameters.add(wanted.read());
        List<UnitSlotView> found = statements.list(
                sql.append(" order by s.starts_at, s.id limit ?").toString(),
                parameters,
                row -> UnitSlotView.of(Slot.read(row), UnitSlotView.State.valueOf(row.getString("state"))));
        return wanted.page(found, last -> new Cursor(last.startsAt().toString(), last.slotId()));
    }
}

package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/** Coming visits at the unit that the guardian has booked or moved: they know when and where the child will be. */
@Singleton
class GuardianBookings implements LeakSource {
    private final Statements statements;
    private final UnitAppointments visits;
    private final Doers doers;
    private final Clock clock;

    GuardianBookings(Statements statements, UnitAppointments visits, Doers doers, Clock clock) {
        this.statements = statements;
        this.visits = visits;
        this.doers = doers;
        this.clock = clock;
    }

    @Override
    public Leak leak() {
        return Leak.BOOKINGS;
    }

    @Override
    public int count(Between between) {
        return coming(between).size();
    }

    /** They are cancelled, and their times free again; the patient's side is told to book anew. */
    @Override
    public void stop(Between between) {
        coming(between).forEach(visit -> visits.cancel(between.patient(), visit, null, true, doers.staff()));
    }

    /** What staff cancel has a reason; what is cancelled for a block has none. */
    @Override
    public List<Visit> visits(Between between) {
        UUID guardian = between.guardian().value();
        return statements.list(
                """
                select starts_at, ends_at, type_name, status from appointment
                where patient_id = ? and unit_id = ? and ends_at > ?
                and (status = 'BOOKED' and (booked_by = ? or changed_by = ?)
                or status = 'CANCELLED' and changed_as = 'STAFF' and cancel_reason is null and changed_at >= ?)
                order by starts_at, id""",
                List.of(
                        between.patient().value(),
                        between.unit().value(),
                        clock.instant(),
                        guardian,
                        guardian,
                        between.since()),
                row -> new Visit(
                        Statements.instant(row, "starts_at"),
                        Statements.instant(row, "ends_at"),
                        row.getString("type_name"),
                        row.getString("status").equals("CANCELLED")));
    }

    private List<UUID> coming(Between between) {
        UUID guardian = between.guardian().value();
        return statements.list(
                """
                select id from appointment
                where patient_id = ? and unit_id = ? and status = 'BOOKED' and ends_at > ? and (booked_by = ? or changed_by = ?)
                order by starts_at""",
                List.of(between.patient().value(), between.unit().value(), clock.instant(), guardian, guardian),
                row -> row.getObject("id", UUID.class));
    }
}

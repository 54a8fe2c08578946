package se.vardombud.sandbox.appointment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** Free times on the weekdays of the next weeks at the two units with staff, a visit to come, one that has been, and a wish that waits. */
@Singleton
class AppointmentSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;
    private static final int DAYS = 28;
    private static final String GENERALIST = "Specialist i allmänmedicin";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private record Kind(UUID unit, String name, int minutes, String staffTitle, List<String> times) {}

    private final Units units;
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    AppointmentSeed(Units units, Statements statements, Uuids uuids, Clock clock) {
        this.units = units;
        this.statements = statements;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    @Transactional
    public void seed(Map<String, PersonId> personas) {
        UUID a = units.ensure("SE5569999999-A101", "Kullens vårdcentral").id().value();
        UUID b = units.ensure("SE5569999999-B202", "Specialistmottagningen Höjden")
                .id()
                .value();
        UUID doctor = publish(new Kind(a, "Läkarbesök", 30, GENERALIST, List.of("08:30", "10:00", "13:15")));
        publish(new Kind(a, "Provtagning", 15, "Sjuksköterska", List.of("07:45")));
        publish(new Kind(a, "BVC", 30, "Barnsjuksköterska", List.of("14:00")));
        publish(new Kind(b, "Återbesök", 45, "Läkare", List.of("09:00")));
        PersonId child = Objects.requireNonNull(personas.get("child-small"));
        PersonId guardian = Objects.requireNonNull(personas.get("guardian"));
        visit(child, guardian, a, doctor, "GUARDIAN", workday(9), "Hosta som inte går över.");
        visit(child, guardian, a, doctor, "GUARDIAN", workday(-60), "Öronen gör ont.");
        wish(guardian, a);
    }

    private UUID publish(Kind kind) {
        UUID type = uuids.next();
        statements.run(
                "insert into visit_type (id, unit_id, name, minutes, cancel_hours) values (?, ?, ?, ?, 24)",
                type,
                kind.unit(),
                kind.name(),
                kind.minutes());
        LocalDate today = PortalClock.today(clock);
        List<List<Object>> rows = today.plusDays(1)
                .datesUntil(today.plusDays(DAYS))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .flatMap(day -> kind.times().stream().map(time -> at(day, time)))
                .map(start -> slot(kind, type, start))
                .toList();
        statements.runAll(
                """
                insert into slot (id, unit_id, type_id, starts_at, ends_at, staff_title, published_at, published_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
        return type;
    }

    private List<Object> slot(Kind kind, UUID type, Instant start) {
        return List.of(
                uuids.next(),
                kind.unit(),
                type,
                start,
                start.plus(Duration.ofMinutes(kind.minutes())),
                kind.staffTitle(),
                clock.instant(),
                kind.unit());
    }

    private void visit(PersonId patient, PersonId by, UUID unit, UUID type, String as, LocalDate day, String reason) {
        Instant start = at(day, "11:00");
        statements.run(
                """
                insert into appointment (patient_id, id, unit_id, type_id, type_name, starts_at, ends_at, cancel_until,
                    staff_title, reason, status, sequence, booked_at, booked_by, booked_as)
                values (?, ?, ?, ?, 'Läkarbesök', ?, ?, ?, ?, ?, 'BOOKED', 0, ?, ?, ?)""",
                patient.value(),
                uuids.next(),
                unit,
                type,
                start,
                start.plus(Duration.ofMinutes(30)),
                start.minus(Duration.ofHours(24)),
                GENERALIST,
                reason,
                start.minus(Duration.ofDays(20)),
                by.value(),
                as);
    }

    private void wish(PersonId patient, UUID unit) {
        statements.run(
                """
                insert into appointment_request (patient_id, id, unit_id, about, weekdays, parts, contact_by_phone, status,
                    sent_at, sent_by, sent_as)
                values (?, ?, ?, 'Ont i ett knä sedan i somras.', 'MONDAY,TUESDAY', 'MORNING', true, 'SENT', ?, ?, 'SELF')""",
                patient.value(),
                uuids.next(),
                unit,
                clock.instant().minus(Duration.ofDays(1)),
                patient.value());
    }

    /** The first weekday so many days from today. */
    private LocalDate workday(int days) {
        LocalDate day = PortalClock.today(clock).plusDays(days);
        return WEEKEND.contains(day.getDayOfWeek()) ? day.plusDays(2) : day;
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PortalClock.ZONE).toInstant();
    }
}

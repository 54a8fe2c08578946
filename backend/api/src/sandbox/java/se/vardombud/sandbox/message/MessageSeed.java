package se.vardombud.sandbox.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** A thread that is answered, one that waits and one that is closed. */
@Singleton
class MessageSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;
    private static final String STAFF = "staff-care-a";

    private final Statements statements;
    private final Units units;
    private final Uuids uuids;
    private final Clock clock;

    MessageSeed(Statements statements, Units units, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.units = units;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @param ago hours */
    private record Line(int ago, String by, String as, String text) {}

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    @Transactional
    public void seed(Map<String, PersonId> personas) {
        UnitId clinic = units.ensure("SE5569999999-A101", "Kullens vårdcentral").id();
        thread(
                personas,
                clinic,
                "child-small",
                "Utslag efter medicin",
                "ANSWERED",
                List.of(
                        new Line(
                                50,
                                "guardian",
                                "GUARDIAN",
                                "Hej! Sedan i går har Maja röda utslag på armarna. Hon är pigg och har ingen feber. Ska vi fortsätta med medicinen?"),
                        new Line(
                                22,
                                STAFF,
                                "STAFF",
                                "Hej! Sluta med medicinen så länge. Ring oss i morgon klockan 8–9, så bokar vi en tid. Får hon svårt att andas ringer ni 112.")));
        thread(
                personas,
                clinic,
                "guardian",
                "Provtagning före besöket",
                "WAITING",
                List.of(new Line(
                        26,
                        "guardian",
                        "SELF",
                        "Hej! Behöver jag lämna prover före besöket, och i så fall fastande?")));
        thread(
                personas,
                clinic,
                "child-15-maturity",
                "Intyg till skolan",
                "CLOSED",
                List.of(
                        new Line(400, "child-15-maturity", "SELF", "Kan jag få ett intyg till skolan?"),
                        new Line(
                                380, STAFF, "STAFF", "Ja. Beställ det under Intyg, så skriver vi det inom en vecka.")));
    }

    private void thread(
            Map<String, PersonId> personas,
            UnitId clinic,
            String patient,
            String subject,
            String state,
            List<Line> lines) {
        UUID thread = uuids.next();
        UUID of = id(personas, patient);
        statements.run(
                """
                insert into message_thread (patient_id, id, unit_id, subject, started_at, state, state_since, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                of,
                thread,
                clinic.value(),
                subject,
                at(lines.getFirst()),
                state,
                at(lines.getLast()),
                lines.size());
        lines.forEach(line -> statements.run(
                """
                insert into message (patient_id, thread_id, id, sent_at, done_by, done_as, text, hidden)
                values (?, ?, ?, ?, ?, ?, ?, false)""",
                of,
                thread,
                uuids.next(),
                at(line),
                id(personas, line.by()),
                line.as(),
                line.text()));
    }

    private Instant at(Line line) {
        return clock.instant().minus(Duration.ofHours(line.ago())).truncatedTo(ChronoUnit.SECONDS);
    }

    private static UUID id(Map<String, PersonId> personas, String key) {
        return Objects.requireNonNull(personas.get(key), key).value();
    }
}

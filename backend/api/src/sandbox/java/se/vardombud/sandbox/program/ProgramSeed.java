package se.vardombud.sandbox.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** Two programmes of one unit, in progress: one of an adult's, one of children's. */
@Singleton
class ProgramSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;
    private static final String STAFF = "staff-care-a";

    private final Statements statements;
    private final ObjectMapper json;
    private final Units units;
    private final Uuids uuids;
    private final Clock clock;

    ProgramSeed(Statements statements, ObjectMapper json, Units units, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.json = json;
        this.units = units;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** A step that somebody has come through, the answer as JSON. */
    private record Done(int daysAgo, @Nullable String answer) {}

    private record Published(UUID id, UnitId unit) {}

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    @Transactional
    public void seed(Map<String, PersonId> personas) {
        UnitId unit = units.ensure("SE5569999999-A101", "Kullens vårdcentral").id();
        Published sleep = publish(unit, "sleep", id(personas, STAFF));
        Published needles = publish(unit, "needles", id(personas, STAFF));
        UUID adult = id(personas, "guardian-2");
        UUID given = give(sleep, adult, "Välkommen! Ta ett steg i taget, i din egen takt.", id(personas, STAFF), 10);
        done(
                adult,
                given,
                adult,
                "SELF",
                List.of(new Done(10, null), new Done(10, "{\"number\": 3}"), new Done(8, "{\"choices\": [1, 2]}")));
        for (String child : List.of("child-small", "child-day-before-13")) {
            UUID patient = id(personas, child);
            UUID brave = give(
                    needles,
                    patient,
                    "Gör övningarna tillsammans. Vi ses när det är dags för sprutan.",
                    id(personas, STAFF),
                    6);
            done(
                    patient,
                    brave,
                    id(personas, "guardian"),
                    "GUARDIAN",
                    List.of(new Done(6, null), new Done(5, "{\"number\": 8}")));
        }
    }

    private Published publish(UnitId unit, String file, UUID by) {
        JsonNode content = read(file);
        UUID program = uuids.next();
        Instant at = ago(60);
        statements.run(
                """
                insert into program (id, unit_id, draft, edition, changed, withdrawn, made_at, changed_at, changed_by, version)
                values (?, ?, ?, 1, false, false, ?, ?, ?, 1)""",
                program,
                unit.value(),
                content.toString(),
                at,
                at,
                by);
        statements.run(
                """
                insert into program_edition (program_id, edition, title, weeks, steps, content, published_at, published_by)
                values (?, 1, ?, ?, ?, ?, ?, ?)""",
                program,
                content.get("title").textValue(),
                content.get("weeks").intValue(),
                content.get("steps").size(),
                content.toString(),
                at,
                by);
        return new Published(program, unit);
    }

    private UUID give(Published program, UUID patient, String greeting, UUID by, int daysAgo) {
        UUID given = uuids.next();
        statements.run(
                """
                insert into given_program (patient_id, id, unit_id, program_id, edition, open_program_id, greeting, starts_on, status,
                    given_at, given_by, last_at, version)
                values (?, ?, ?, ?, 1, ?, ?, ?, 'IN_PROGRESS', ?, ?, ?, 0)""",
                patient,
                given,
                program.unit().value(),
                program.id(),
                program.id(),
                greeting,
                PortalClock.today(clock).minusDays(daysAgo),
                ago(daysAgo),
                by,
                ago(daysAgo));
        return given;
    }

    private void done(UUID patient, UUID given, UUID by, String as, List<Done> steps) {
        for (int at = 0; at < steps.size(); at++) {
            Instant when = ago(steps.get(at).daysAgo());
            statements.run(
                    """
                    insert into program_answer (patient_id, given_id, step, answer, done, done_at, saved_at, done_by, done_as, version)
                    values (?, ?, ?, cast(? as text), true, ?, ?, ?, ?, 1)""",
                    patient,
                    given,
                    at + 1,
                    steps.get(at).answer(),
                    when,
                    when,
                    by,
                    as);
            statements.run(
                    "update given_program set last_at = ? where patient_id = ? and id = ?", when, patient, given);
        }
    }

    private JsonNode read(String file) {
        try (InputStream content =
                Objects.requireNonNull(ProgramSeed.class.getResourceAsStream("/program/" + file + ".json"), file)) {
            return json.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static UUID id(Map<String, PersonId> personas, String key) {
        return Objects.requireNonNull(personas.get(key), key).value();
    }
}

package se.vardombud.sandbox.grants;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** The application that the fifteen-year-old's guardian reads by, and one that is answered in part: at one unit by the child, at the other not. */
@Singleton
class ExceptionSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 350;
    private final Statements statements;
    private final Units units;
    private final Uuids uuids;
    private final Clock clock;

    ExceptionSeed(Statements statements, Units units, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.units = units;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        UUID child = Objects.requireNonNull(personas.get("child-15-maturity")).value();
        UUID guardian = Objects.requireNonNull(personas.get("guardian-single")).value();
        UUID a = units.ensure("SE5569999999-A101", "Kullens vårdcentral").id().value();
        UUID b = units.ensure("SE5569999999-B202", "Specialistmottagningen Höjden")
                .id()
                .value();
        QuarkusTransaction.joiningExisting().run(() -> {
            UUID first = application(child, guardian, Duration.ofDays(30), null);
            statements
                    .list(
                            "select id, unit_id from journal_exception where patient_id = ?",
                            List.of(child),
                            row -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    .forEach(given -> part(child, guardian, first, given.getFirst(), given.getLast(), "GRANTED"));
            UUID second =
                    application(child, guardian, Duration.ofHours(20), "Jag vill kunna påminna dig om dina mediciner.");
            part(child, guardian, second, uuids.next(), a, "CONSENTED");
            part(child, guardian, second, uuids.next(), b, "ASKED");
        });
    }

    private UUID application(UUID child, UUID guardian, Duration ago, @Nullable String words) {
        UUID id = uuids.next();
        LocalDate to = PortalClock.today(clock).plusMonths(3);
        statements.run(
                """
                insert into exception_application (patient_id, id, guardian_id, begun_as, begun_by, begun_at, categories, wanted_to, words)
                values (?, ?, ?, 'GUARDIAN', ?, ?, cast(? as varchar(200)), ?, cast(? as varchar(1000)))""",
                child,
                id,
                guardian,
                guardian,
                clock.instant().minus(ago),
                words == null ? null : "MEDICATIONS,CARE_CONTACTS",
                to,
                words);
        return id;
    }

    private void part(UUID child, UUID guardian, UUID application, UUID id, UUID unit, String status) {
        Instant now = clock.instant();
        statements.run(
                """
                insert into exception_part (patient_id, id, application_id, unit_id, status, open_for, changed_at, changed_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                child,
                id,
                application,
                unit,
                status,
                guardian,
                now,
                child);
    }
}

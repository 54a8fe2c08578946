package se.vardombud.sandbox.accesslog;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** What has happened before anybody signs in: acts of care, of a guardian and of a stranger, and some that a spot check should find. */
@Singleton
class AccessLogSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;
    private static final String UNIT = "SE5569999999-A101";
    private static final String YOUNG = "child-15-maturity";
    private static final int FIVE_YEARS = 365 * 5 + 60;

    private final AccessLog log;
    private final Units units;
    private final Uuids uuids;
    private final Clock clock;

    AccessLogSeed(AccessLog log, Units units, Uuids uuids, Clock clock) {
        this.log = log;
        this.units = units;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @param role null for somebody who is not on staff */
    private record Act(
            int daysAgo,
            String actor,
            String patient,
            String operation,
            String action,
            String rule,
            @Nullable String refused,
            @Nullable String role) {}

    private static final List<Act> ACTS = List.of(
            new Act(FIVE_YEARS, "guardian-single", YOUNG, "listPrescriptions", "PRESCRIPTION", "G10", null, null),
            new Act(20, "staff-care-a", YOUNG, "listUnitPatients", "SEE_PATIENT", "T2", null, "CARE_STAFF"),
            new Act(12, "staff-physician-a", YOUNG, "answerUnitRenewal", "ANSWER_ERRAND", "T5", null, "PHYSICIAN"),
            new Act(5, "staff-two-units", YOUNG, "getUnitThread", "ANSWER_ERRAND", "T5", null, "PHYSICIAN"),
            new Act(
                    4,
                    "staff-care-a",
                    "twin-b",
                    "approvePatient",
                    "APPROVE_PROTECTED_PERSON",
                    "T2",
                    "NO_TIE",
                    "CARE_STAFF"),
            new Act(
                    3,
                    "staff-parent-a",
                    "child-of-staff",
                    "addUnitPatient",
                    "ADD_PATIENT",
                    "T6",
                    "OWN_RECORD",
                    "CARE_STAFF"),
            new Act(2, "guardian-single", YOUNG, "listAppointments", "APPOINTMENT", "G6", "CHILD_IS_13", null),
            new Act(1, "stranger", YOUNG, "listJournal", "JOURNAL_READ", "A2", "NO_RELATION", null));

    @Override
    public int order() {
        return AFTER_THE_STAFF;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        UnitId unit = units.ensure(UNIT, "Kullens vårdcentral").id();
        log.append(ACTS.stream()
                .map(act -> new AccessLogEntry(
                        uuids.next(),
                        clock.instant().minus(Duration.ofDays(act.daysAgo())),
                        person(personas, act.actor()),
                        person(personas, act.patient()),
                        null,
                        act.operation(),
                        act.action(),
                        act.refused() == null ? Outcome.PERMIT : Outcome.DENY,
                        act.rule(),
                        act.refused(),
                        act.role() == null ? null : unit.value(),
                        act.role()))
                .toList());
    }

    private static UUID person(Map<String, PersonId> personas, String key) {
        return Objects.requireNonNull(personas.get(key)).value();
    }
}

package se.vardombud.sandbox.selftest;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** Invented self-tests in three regions, and a result of each of two people. */
@Singleton
class SelfTestSeed implements SandboxSeed {
    private static final int AFTER_THE_STAFF = 400;

    private final Units units;
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    SelfTestSeed(Units units, Statements statements, Uuids uuids, Clock clock) {
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
        UUID hill = unit("SE5569999999-A101", "Kullens vårdcentral");
        offer(hill, Kind.SWAB);
        UUID blood = offer(hill, Kind.BLOOD);
        UUID meadow = unit("SE5569999999-C301", "Ängsgårdens vårdcentral");
        offer(meadow, Kind.SWAB);
        offer(meadow, Kind.BLOOD);
        UUID young = unit("SE5569999999-C313", "Ungas hälsa Umeälven");
        offer(young, Kind.SWAB.forAges(15, 24));
        PersonId guardian = Objects.requireNonNull(personas.get("guardian"));
        PersonId child = Objects.requireNonNull(personas.get("child-small"));
        UUID own = answered(guardian, guardian, "SELF", hill, blood);
        result(
                guardian,
                own,
                "Kroppen har lite järn sparat, men blodvärdet är bra. Det är vanligt och brukar gå över med järntabletter.",
                "Boka tid hos oss inom en månad, så kommer vi överens om behandling.");
        value(guardian, own, new Value(0, "Ferritin", 9, 15, 150, "µg/L", "BELOW"));
        value(guardian, own, new Value(1, "Hemoglobin", 124, 117, 153, "g/L", "WITHIN"));
        UUID childs = answered(child, guardian, "GUARDIAN", hill, blood);
        result(child, childs, "Båda värdena är som de brukar vara i den åldern.", "Ni behöver inte göra något mer.");
        value(child, childs, new Value(0, "Ferritin", 34, 10, 60, "µg/L", "WITHIN"));
        value(child, childs, new Value(1, "Hemoglobin", 121, 110, 143, "g/L", "WITHIN"));
    }

    private UUID unit(String id, String name) {
        return units.ensure(id, name).id().value();
    }

    private UUID offer(UUID unit, Kind kind) {
        UUID id = uuids.next();
        statements.run(
                """
                insert into self_test_offer (id, unit_id, title, shows, how, age_from, age_to, answer_within_days, opened, changed_at,
                    version)
                values (?, ?, ?, ?, ?, cast(? as integer), cast(? as integer), ?, true, ?, 0)""",
                id,
                unit,
                kind.title(),
                kind.shows(),
                kind.how(),
                kind.from(),
                kind.to(),
                kind.days(),
                clock.instant());
        return id;
    }

    private UUID answered(PersonId patient, PersonId by, String as, UUID unit, UUID offer) {
        UUID id = uuids.next();
        statements.run(
                """
                insert into self_test_order (patient_id, id, unit_id, offer_id, title, status, since, ordered_at, done_by, done_as,
                    kit_number, sample_received_at, changed_by, hidden, unseen, version)
                values (?, ?, ?, ?, ?, 'RESULT_READY', ?, ?, ?, ?, 'K-1001', ?, ?, false, false, 3)""",
                patient.value(),
                id,
                unit,
                offer,
                Kind.BLOOD.title(),
                ago(20),
                ago(32),
                by.value(),
                as,
                ago(23),
                by.value());
        return id;
    }

    private void result(PersonId patient, UUID order, String explanation, String nextStep) {
        statements.run(
                """
                insert into self_test_result (patient_id, order_id, explanation, next_step, answered_at, answered_by)
                values (?, ?, ?, ?, ?, ?)""",
                patient.value(),
                order,
                explanation,
                nextStep,
                ago(20),
                patient.value());
    }

    private record Value(int place, String name, int number, int low, int high, String unit, String assessment) {}

    private void value(PersonId patient, UUID order, Value value) {
        statements.run(
                """
                insert into self_test_value (patient_id, order_id, place, name, number, low, high, unit, assessment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                patient.value(),
                order,
                value.place(),
                value.name(),
                value.number(),
                value.low(),
                value.high(),
                value.unit(),
                value.assessment());
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}

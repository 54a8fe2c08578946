package se.vardombud.sandbox.grants;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.Uuids;
import se.vardombud.sandbox.population.SandboxSeed;

/** A block, a maturity assessment, a journal exception and delegations, for the personas that are about them. */
@Singleton
class GrantSeed implements SandboxSeed {
    private static final int AFTER_THE_JOURNAL = 200;
    private final DataSource database;
    private final Uuids uuids;
    private final Clock clock;

    GrantSeed(DataSource database, Uuids uuids, Clock clock) {
        this.database = database;
        this.uuids = uuids;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_JOURNAL;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        LocalDate today = PortalClock.today(clock);
        try (Connection connection = database.getConnection()) {
            insert(
                    connection,
                    "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values (?, ?, ?, ?, ?)",
                    id(personas, "child-of-blocked"),
                    uuids.next(),
                    id(personas, "guardian-blocked"),
                    "Decided by the clinic, in the sandbox.",
                    clock.instant().atOffset(ZoneOffset.UTC));
            delegate(connection, personas, "guardian-2", "APPOINTMENT,MESSAGE,PRESCRIPTION,JOURNAL_READ", true);
            delegate(connection, personas, "guardian-single", "APPOINTMENT,MESSAGE", false);
            openJournals(connection, personas, today);
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox's grants cannot be written", e);
        }
    }

    /** From the adult who has named somebody else to help, for half a year. */
    private void delegate(
            Connection connection, Map<String, PersonId> personas, String to, String actions, boolean accepted)
            throws SQLException {
        LocalDate today = PortalClock.today(clock);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        insert(
                connection,
                "insert into delegation (patient_id, id, delegate_id, called, actions, given_on, valid_from, valid_to, offered_at, accepted_at,"
                        + " name, patient_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then (select name from person where id = ?) end,"
                        + " (select name from person where id = ?))",
                id(personas, "adult-delegator"),
                uuids.next(),
                id(personas, to),
                accepted ? "Erik" : "Sara från porten",
                actions,
                today,
                today,
                today.plusMonths(6),
                now,
                accepted ? now : null,
                accepted,
                id(personas, to),
                id(personas, "adult-delegator"));
    }

    /** At the first unit of the fifteen-year-old's journal the patient reads part of it; at the second a guardian reads all of it. */
    private void openJournals(Connection connection, Map<String, PersonId> personas, LocalDate today)
            throws SQLException {
        UUID patient = id(personas, "child-15-maturity");
        List<UUID> units = units(connection, patient);
        if (!units.isEmpty()) {
            insert(
                    connection,
                    "insert into maturity_assessment (patient_id, id, unit_id, categories, valid_from, valid_to, decided_at, reason)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    patient,
                    uuids.next(),
                    units.getFirst(),
                    "DIAGNOSES,VACCINATIONS,GROWTH",
                    today,
                    today.plusMonths(6),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    "Noah följer själv upp sin behandling och förstår vad som står.");
            insert(
                    connection,
                    "insert into journal_exception (patient_id, id, guardian_id, unit_id, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    patient,
                    uuids.next(),
                    id(personas, "guardian-single"),
                    units.getLast(),
                    today,
                    today.plusMonths(3));
        }
    }

    private static List<UUID> units(Connection connection, UUID patient) throws SQLException {
        List<UUID> units = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select unit_id from journal_entry where patient_id = ? group by unit_id order by count(*) desc, unit_id")) {
            statement.setObject(1, patient);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    units.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return units;
    }

    private static UUID id(Map<String, PersonId> personas, String key) {
        PersonId id = personas.get(key);
        if (id == null) {
            throw new IllegalStateException("no persona " + key);
        }
        return id.value();
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import se.vardombud.sandbox.bankid.SimulatedBankId;
import se.vardombud.sandbox.clock.SandboxClock;

/** Takes the sandbox back to its first day: every table of the portal and the sandbox, and the real time. */
@Singleton
class Reset {
    /** Filled by the migrations and never by the sandbox: the law's age limits, and what has been migrated. */
    private static final Set<String> KEPT = Set.of("age_limits", "flyway_schema_history");

    private final DataSource database;
    private final SandboxClock clock;
    private final SimulatedBankId bankId;
    private final SimulatedRegister register;
    private final Seeding seeding;

    Reset(
            DataSource database,
            SandboxClock clock,
            SimulatedBankId bankId,
            SimulatedRegister register,
            Seeding seeding) {
        this.database = database;
        this.clock = clock;
        this.bankId = bankId;
        this.register = register;
        this.seeding = seeding;
    }

    synchronized void reset() {
        register.setAvailable(true);
        bankId.reset();
        empty();
        clock.release();
        seeding.seed();
    }

    private void empty() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate table " + String.join(", ", tables));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the sandbox cannot be emptied", e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (!KEPT.contains(table)) {
                    tables.add('"' + table + '"');
                }
            }
        }
        return tables;
    }
}

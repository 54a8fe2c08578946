package se.vardombud.sandbox.population;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import se.vardombud.clinic.CatalogueFile;
import se.vardombud.clinic.StaffFile;
import se.vardombud.common.PortalClock;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.sandbox.bankid.SimulatedBankId;
import se.vardombud.sandbox.clock.SandboxClock;
import se.vardombud.sandbox.freja.SimulatedFreja;

/** Takes the sandbox back to its first day: every table of the portal and the sandbox, and the real time. */
@Singleton
class Reset {
    /** Filled by the migrations and never by the sandbox: the law's age limits, and what has been migrated. */
    private static final Set<String> KEPT = Set.of("age_limits", "flyway_schema_history", "sandbox_clock");

    private static final String CLOCK = "sandbox_clock";

    private final DataSource database;
    private final SandboxClock clock;
    private final SimulatedBankId bankId;
    private final SimulatedFreja freja;
    private final RegisterState register;
    private final Seeding seeding;
    private final SeededRows seeded;
    private final Event<SandboxReset> others;
    private final StaffFile staffFile;
    private final CatalogueFile clinicsFile;
    private final WorkQueue work;

    Reset(
            DataSource database,
            SandboxClock clock,
            SimulatedBankId bankId,
            SimulatedFreja freja,
            RegisterState register,
            Seeding seeding,
            SeededRows seeded,
            Event<SandboxReset> others,
            StaffFile staffFile,
            CatalogueFile clinicsFile,
            WorkQueue work) {
        this.database = database;
        this.clock = clock;
        this.bankId = bankId;
        this.freja = freja;
        this.register = register;
        this.seeding = seeding;
        this.seeded = seeded;
        this.others = others;
        this.staffFile = staffFile;
        this.clinicsFile = clinicsFile;
        this.work = work;
    }

    synchronized void reset() {
        register.reset();
        bankId.reset();
        freja.reset();
        // What the portal does by itself waits while its tables are emptied and filled: no message of before arrives
        // after.
        synchronized (staffFile) {
            synchronized (clinicsFile) {
                work.whileIdle(this::refill);
            }
        }
    }

    private void refill() {
        // The real time, first: which day it is says whether the copy will do.
        withoutForeignKeys(connection -> empty(connection, List.of(CLOCK)));
        clock.release();
        LocalDate today = PortalClock.today(clock);
        if (seeded.areOf(today)) {
            List<String> changed = new ArrayList<>();
            withoutForeignKeys(connection -> {
                changed.addAll(seeded.changed(connection, tables(connection)));
                empty(connection, changed);
                seeded.restore(connection, changed);
            });
            withoutForeignKeys(connection -> seeded.mark(connection, changed));
            others.fire(new SandboxReset());
            seeding.restored();
        } else {
            withoutForeignKeys(connection -> empty(connection, tables(connection)));
            others.fire(new SandboxReset());
            seeding.seed();
            withoutForeignKeys(connection -> seeded.keep(connection, tables(connection), today));
            withoutForeignKeys(connection -> seeded.mark(connection, tables(connection)));
        }
    }

    private static void empty(Connection connection, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // PostgreSQL gives each truncated table new files: for the few rows of a test that takes longer than to
            // delete them.
            String empty = isH2(connection) ? "truncate table " : "delete from ";
            for (String table : tables) {
                statement.execute(empty + table);
            }
        }
    }

    /** All or nothing, in whatever order of the tables. */
    private void withoutForeignKeys(Step step) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                boolean h2 = isH2(connection);
                statement.execute(
                        h2 ? "set referential_integrity false" : "set local session_replication_role = replica");
                step.on(connection);
                if (h2) {
                    statement.execute("set referential_integrity true");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the sandbox cannot be reset", e);
            }
        });
    }

    private interface Step {
        void on(Connection connection) throws SQLException;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
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

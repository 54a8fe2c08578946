package se.vardombud.identity.message;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts rows, for tests that ask what is left to do. */
@Singleton
class Rows {
    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** Messages that wait to be sent. */
    int waiting() {
        return count("select count(*) from work");
    }

    /** Tries of the waiting message that failed. */
    int failures() {
        return count("select coalesce(max(failures), 0) from work");
    }

    int count(String sql) {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

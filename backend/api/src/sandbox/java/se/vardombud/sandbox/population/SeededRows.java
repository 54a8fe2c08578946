package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the seeds wrote, kept in memory, so that the next reset of the same day need not work it all out again: tests reset before each
 * of them.
 */
@Singleton
class SeededRows {
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private @Nullable LocalDate day;

    /** Whether rows of this day are kept; the personas' ages follow the day. */
    boolean areOf(LocalDate today) {
        return today.equals(day);
    }

    /** Keeps a copy of all rows of the tables. */
    void keep(Connection connection, List<String> tables, LocalDate today) throws SQLException {
        rows.clear();
        for (String table : tables) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select * from " + table)) {
                int columns = found.getMetaData().getColumnCount();
                List<Object[]> kept = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = found.getObject(column + 1);
                    }
                    kept.add(row);
                }
                if (!kept.isEmpty()) {
                    rows.put(table, kept);
                }
            }
        }
        day = today;
    }

    /** Writes the copy back into empty tables. */
    void restore(Connection connection) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            int columns = table.getValue().getFirst().length;
            String places = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + table.getKey() + " values (" + places + ")")) {
                for (Object[] row : table.getValue()) {
                    for (int column = 0; column < columns; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}

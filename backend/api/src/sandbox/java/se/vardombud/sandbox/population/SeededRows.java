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
import java.util.HashMap;
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
    /** H2's own mark of each table's latest change, when it last held what the seeds wrote. */
    private Map<String, Long> marks = Map.of();

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
        marks = marks(connection);
    }

    /** Those of the tables that may hold something else than the copy: all of them where the database does not tell. */
    List<String> changed(Connection connection, List<String> tables) throws SQLException {
        Map<String, Long> now = marks(connection);
        return tables.stream()
                .filter(table -> now.get(table) == null || !now.get(table).equals(marks.get(table)))
                .toList();
    }

    /** Writes the copy back into these tables, which are empty. */
    void restore(Connection connection, List<String> tables) throws SQLException {
        for (String table : tables) {
            List<Object[]> kept = rows.getOrDefault(table, List.of());
            if (!kept.isEmpty()) {
                restore(connection, table, kept);
            }
        }
        marks = marks(connection);
    }

    private static void restore(Connection connection, String table, List<Object[]> kept) throws SQLException {
        int columns = kept.getFirst().length;
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (Object[] row : kept) {
                for (int column = 0; column < columns; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<String, Long> marks(Connection connection) throws SQLException {
        Map<String, Long> marks = new HashMap<>();
        if (Reset.isH2(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(
                            "select table_name, last_modification from information_schema.tables")) {
                while (found.next()) {
                    marks.put('"' + found.getString(1) + '"', found.getLong(2));
                }
            }
        }
        return marks;
    }
}

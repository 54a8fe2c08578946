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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the seeds wrote, kept in memory, so that the next reset of the same day need not work it all out again: tests reset before each
 * of them.
 */
@Singleton
class SeededRows {
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    /** What each table looked like when it last held what the seeds wrote. */
    private Map<String, String> marks = Map.of();

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
        marks = marks(connection, tables);
    }

    /** Those of the tables that may hold something else than the copy. */
    List<String> changed(Connection connection, List<String> tables) throws SQLException {
        Map<String, String> now = marks(connection, tables);
        return tables.stream()
                .filter(table -> now.get(table) == null || !now.get(table).equals(marks.get(table)))
                .toList();
    }

    /** Writes the copy back into these tables, which are empty. */
    void restore(Connection connection, List<String> tables) throws SQLException {
        Map<String, String> restored = new HashMap<>(marks);
        for (String table : tables) {
            List<Object[]> kept = rows.getOrDefault(table, List.of());
            if (!kept.isEmpty()) {
                restore(connection, table, kept);
            }
        }
        restored.putAll(marks(connection, tables));
        marks = restored;
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

    /**
     * A mark of each table that is another one after a change: H2's own, of the latest change; in PostgreSQL how many rows there are, and
     * which transaction wrote the newest.
     */
    private static Map<String, String> marks(Connection connection, List<String> tables) throws SQLException {
        Map<String, String> marks = new HashMap<>();
        if (tables.isEmpty()) {
            return marks;
        }
        String question = Reset.isH2(connection)
                ? "select '\"' || table_name || '\"', last_modification from information_schema.tables"
                : tables.stream().map(SeededRows::rowsAndNewest).collect(Collectors.joining(" union all "));
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                marks.put(found.getString(1), found.getString(2));
            }
        }
        return marks;
    }

    private static String rowsAndNewest(String table) {
        return "select '" + table + "', count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from " + table;
    }
}

package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the seeds wrote, kept beside it in the database, so that the next reset of the same day need not work it all out again: tests
 * reset before each of them.
 */
@Singleton
class SeededRows {
    private static final String COPY = "seeded";

    /** What each table looked like when it last held what the seeds wrote. */
    private final Map<String, String> marks = new HashMap<>();

    private @Nullable LocalDate day;

    /** Whether rows of this day are kept; the personas' ages follow the day. */
    boolean areOf(LocalDate today) {
        return today.equals(day);
    }

    /** Keeps a copy of all rows of the tables. */
    void keep(Connection connection, List<String> tables, LocalDate today) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + COPY + " cascade");
            statement.execute("create schema " + COPY);
            for (String table : tables) {
                statement.execute("create table " + copy(table) + " as select * from " + table);
            }
        }
        day = today;
    }

    /** Remembers how these tables look, which hold the same as the copy; after the end of what wrote them, which leaves a mark of its own. */
    void mark(Connection connection, List<String> tables) throws SQLException {
        marks.putAll(marks(connection, tables));
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
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("insert into " + table + " select * from " + copy(table));
            }
        }
    }

    private static String copy(String table) {
        return COPY + '.' + table;
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
                ? "select '\"' || table_name || '\"', last_modification from information_schema.tables where table_schema = current_schema"
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

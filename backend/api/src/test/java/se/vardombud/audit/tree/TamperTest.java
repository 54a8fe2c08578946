package se.vardombud.audit.tree;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.testing.Rows;

/** Whatever somebody does to the log in the database, the command names the first row that is wrong. */
@QuarkusTest
class TamperTest {
    private static final int ROWS = 700;
    private static final int WRONG = 320;

    @Inject
    FilledLog filled;

    @Inject
    LogTree tree;

    @Inject
    DataSource database;

    private Path folder = Path.of(".");

    private List<String> rows = List.of();

    @BeforeEach
    void a_log_with_checkpoints_of_300_500_and_700_rows() throws IOException {
        folder = Files.createTempDirectory("log");
        given().post("/sandbox/reset").then().statusCode(204);
        filled.begin();
        filled.grow(300);
        filled.grow(500);
        filled.grow(ROWS);
        rows = Rows.of(database, "select row_id from log_leaf order by place");
    }

    @Test
    void a_log_that_nobody_has_touched_is_whole() throws Exception {
        assertEquals(
                "Every row is what it was: 700 rows, of which a signed checkpoint covers 700; 0 more wait for a place.\n",
                verified(true));
        assertEquals(
                "Every row is what it was: 700 rows, of which a signed checkpoint covers 700; 0 more wait for a place.\n",
                verified(false));
        filled.addWithoutCheckpoint(10);
        assertEquals(
                "Every row is what it was: 710 rows, of which a signed checkpoint covers 700; 0 more wait for a place.\n",
                verified(true));
    }

    @ParameterizedTest(name = "{0}, by {1} of {2}")
    @CsvSource({
        "true, CHANGED, update access_log set operation = 'somethingElse' where id = 'ROW'",
        "false, CHANGED, update access_log set operation = 'somethingElse' where id = 'ROW'",
        "true, CHANGED, update access_log set at = at + interval '1' minute where id = 'ROW'",
        "true, CHANGED, update access_log set actor_id = null where id = 'ROW'",
        "true, CHANGED, update access_log set salt = '00000000-0000-4000-8000-000000000000' where id = 'ROW'",
        "true, CHANGED, update access_log set reason = 'CHILD_IS_13' where id = 'ROW'",
        "true, CHANGED, update access_log set patient_id = '00000000-0000-4000-8000-000000000000' where id = 'ROW'",
        "true, REMOVED, delete from access_log where id = 'ROW'",
        "false, REMOVED, delete from access_log where id = 'ROW'"
    })
    void one_row_is_named(boolean hashes, String kind, String sql) throws Exception {
        Rows.change(database, sql.replace("ROW", rows.get(WRONG)));
        String said = verified(hashes);
        assertTrue(said.startsWith("WRONG from place 320: " + kind + ": row " + rows.get(WRONG)), said);
    }

    @Test
    void a_hash_changed_in_the_database_is_told_by_the_checkpoints_and_does_no_harm_beside_the_hashes_outside()
            throws Exception {
        Rows.change(
                database,
                "update log_leaf set hash = (select hash from log_leaf where place = 1) where place = " + WRONG);
        assertTrue(verified(true).startsWith("Every row is what it was"));
        assertTrue(verified(false).startsWith("WRONG from place 300: SOMEWHERE"));
    }

    @Test
    void the_first_of_several_is_named() throws Exception {
        for (int place : List.of(600, 320, 450)) {
            Rows.change(database, "delete from access_log where id = '" + rows.get(place) + "'");
        }
        assertTrue(verified(true).startsWith("WRONG from place 320: REMOVED"));
    }

    @Test
    void a_row_that_was_slipped_in_is_named() throws Exception {
        Rows.change(
                database,
                "insert into access_log (patient_id, id, at, operation, outcome, rule) values"
                        + " ('00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-00000000abcd',"
                        + " current_timestamp, 'getJournalEntry', 'PERMIT', 'O6')");
        assertTrue(verified(true)
                .startsWith("WRONG from place 700: ADDED: row 00000000-0000-4000-8000-00000000abcd, patient 0000"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"staff_log, access_log", "access_log, staff_log", "access_log, access_log"})
    void a_row_that_was_slipped_in_under_the_id_of_another_is_named(String into, String of) throws Exception {
        String id = rows.get(WRONG);
        if (of.equals("staff_log")) {
            id = filled.staffAct();
            filled.grow(ROWS + 1);
        }
        String patient = "'00000000-0000-4000-8000-000000000000', ";
        Rows.change(
                database,
                "insert into " + into + " (" + (into.equals("access_log") ? "patient_id, " : "")
                        + "id, at, actor_id, operation, outcome, rule) values ("
                        + (into.equals("access_log") ? patient : "") + "'" + id
                        + "', current_timestamp, '00000000-0000-4000-8000-00000000abcd', 'approveAgeLimits', 'PERMIT', 'OP')");
        assertTrue(verified(true).contains(": ADDED: row " + id));
        assertTrue(verified(false).contains(": ADDED: row " + id));
    }

    @Test
    void a_false_row_that_claims_to_wait_under_the_id_of_another_is_named_set_aside_and_stops_nothing()
            throws Exception {
        String id = rows.get(WRONG);
        slipIn(id, "current_timestamp");
        claimToWait(id, "null");
        assertTrue(verified(true).startsWith("WRONG from place 700: ADDED: row " + id));
        filled.grow(ROWS + 6);
        assertEquals(List.of("705"), Rows.of(database, "select max(leaves) from log_checkpoint"));
        assertTrue(verified(true).startsWith("WRONG from place 705: ADDED: row " + id));
        assertEquals(List.of(id), Rows.of(database, "select row_id from log_waiting where set_aside"));
        assertEquals("1.0", metric("vardombud_access_log_set_aside"));
        assertEquals("0.0", metric("vardombud_access_log_waiting_seconds"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"null", "cast('abcd' as bytea)"})
    void a_row_without_a_whole_hash_gets_no_place_once_those_from_before_the_tree_have_theirs(String hash)
            throws Exception {
        String id = "00000000-0000-4000-8000-00000000abcd";
        slipIn(id, "current_timestamp");
        claimToWait(id, hash);
        filled.grow(ROWS + 1);
        assertTrue(verified(true).startsWith("WRONG from place 700: ADDED: row " + id));
    }

    @Test
    void rows_from_before_the_tree_get_their_places() throws Exception {
        Rows.change(database, "update log_tree set migrated = false");
        String id = "00000000-0000-4000-8000-00000000abcd";
        slipIn(id, "current_timestamp");
        claimToWait(id, "null");
        filled.grow(ROWS + 1);
        assertTrue(verified(true).startsWith("Every row is what it was: 701 rows"));
        assertEquals(List.of("1"), Rows.of(database, "select count(*) from log_tree where migrated"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "current_timestamp - interval '2' hour, WRONG from place 700: ADDED: row 00000000-0000-4000-8000-00000000abcd",
        "current_timestamp + interval '2' hour, WRONG from place 700: ADDED: row 00000000-0000-4000-8000-00000000abcd",
        "current_timestamp - interval '1' minute, Every row is what it was: 700 rows"
    })
    void a_row_may_wait_for_its_place_only_so_long(String at, String said) throws Exception {
        String id = "00000000-0000-4000-8000-00000000abcd";
        slipIn(id, at);
        claimToWait(id, "null");
        String words = verified(true);
        assertTrue(words.startsWith(said), words);
        assertEquals(said.startsWith("Every"), words.endsWith("1 more wait for a place.\n"), words);
    }

    @Test
    void a_row_changed_while_it_waits_is_named_before_it_has_a_place() throws Exception {
        String id = filled.wait(1).getFirst();
        Rows.change(database, "update access_log set at = current_timestamp where id = '" + id + "'");
        assertTrue(verified(true).startsWith("WRONG from place 700: CHANGED: row " + id));
    }

    @Test
    void what_the_export_tells_of_a_row_is_what_the_leaf_withholds() throws Exception {
        Path export = export();
        String text = Files.readString(export);
        Files.writeString(export, text.replaceFirst("\"rule\":\"G10\"", "\"rule\":\"O10\""));
        String kept = filled.folder().toString();
        String said = run("verify-log", export.toString(), kept, tree.verifierKey());
        assertTrue(said.startsWith("WRONG from place 0: "), said);
    }

    @Test
    void rows_that_changed_places_are_named() throws Exception {
        swap(WRONG, 620);
        String said = verified(true);
        assertTrue(said.startsWith("WRONG from place 320: MOVED: row " + rows.get(620)), said);
        said = verified(false);
        assertTrue(
                said.startsWith("WRONG from place 300: SOMEWHERE: the first wrong row is one of the next 200"), said);
    }

    @Test
    void a_row_taken_out_with_its_leaf_and_the_rest_moved_up_is_named() throws Exception {
        Rows.change(database, "delete from access_log where id = '" + rows.get(WRONG) + "'");
        Rows.change(database, "delete from log_leaf where place = " + WRONG);
        assertTrue(verified(true).startsWith("WRONG from place 320: REMOVED"));
        Rows.change(database, "update log_leaf set place = place + 10000 where place > " + WRONG);
        Rows.change(database, "update log_leaf set place = place - 10001 where place > " + WRONG);
        assertTrue(verified(true).startsWith("WRONG from place 320: REMOVED"));
        assertTrue(verified(false).startsWith("WRONG from place 300: SOMEWHERE"));
    }

    @Test
    void a_row_changed_together_with_its_leaf_is_named() throws Exception {
        Rows.change(database, "update access_log set rule = 'O1' where id = '" + rows.get(WRONG) + "'");
        filled.makeLeafFit(rows.get(WRONG));
        assertTrue(verified(true).startsWith("WRONG from place 320: CHANGED: row " + rows.get(WRONG)));
        assertTrue(verified(false).startsWith("WRONG from place 300: SOMEWHERE"));
    }

    @Test
    void an_end_that_was_cut_off_is_named() throws Exception {
        Rows.change(database, "delete from access_log where id in (select row_id from log_leaf where place >= 690)");
        Rows.change(database, "delete from log_leaf where place >= 690");
        assertTrue(verified(true).startsWith("WRONG from place 690: REMOVED"));
        assertTrue(verified(false).startsWith("WRONG from place 690: REMOVED"));
    }

    @Test
    void a_row_changed_while_it_waits_for_its_place_is_named() throws Exception {
        String row = filled.wait(1).getFirst();
        Rows.change(database, "update access_log set rule = 'O1' where id = '" + row + "'");
        filled.grow(ROWS + 1);
        assertTrue(verified(true).startsWith("WRONG from place 700: CHANGED: row " + row));
    }

    @Test
    void no_checkpoint_is_made_of_a_tree_that_the_last_one_does_not_agree_with() {
        Rows.change(database, "update log_node set hash = (select hash from log_leaf where place = 0)");
        filled.grow(ROWS + 5);
        assertEquals(List.of("700"), Rows.of(database, "select max(leaves) from log_checkpoint"));
    }

    @Test
    void checkpoints_of_a_foreign_key_and_two_that_contradict_are_told() throws Exception {
        Path export = export();
        String foreign = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        assertTrue(run("verify-log", export.toString(), filled.folder().toString(), foreign)
                .contains("is not a checkpoint signed by a key that was given"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.checkpoint"), tree.checkpoint().orElseThrow());
        Files.writeString(other.resolve("b.checkpoint"), filled.contradiction(ROWS));
        assertTrue(run("verify-log", export.toString(), other.toString(), tree.verifierKey())
                .contains("somebody has signed two different logs"));
    }

    private void slipIn(String id, String at) {
        Rows.change(
                database,
                "insert into access_log (patient_id, id, at, operation, outcome, rule) values"
                        + " ('00000000-0000-4000-8000-000000000000', '" + id + "', " + at
                        + ", 'getJournalEntry', 'PERMIT', 'O6')");
    }

    private void claimToWait(String id, String hash) {
        Rows.change(
                database,
                "insert into log_waiting (row_id, patient_id, hash) values ('" + id
                        + "', '00000000-0000-4000-8000-000000000000', " + hash + ")");
    }

    private static String metric(String name) {
        return given().get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("none");
    }

    private void swap(int one, int other) {
        Rows.change(database, "update log_leaf set place = -1 where place = " + one);
        Rows.change(database, "update log_leaf set place = " + one + " where place = " + other);
        Rows.change(database, "update log_leaf set place = " + other + " where place = -1");
    }

    private String verified(boolean withHashes) throws IOException, SQLException {
        Path kept = folder.resolve("kept-" + withHashes);
        Files.createDirectories(kept);
        try (Stream<Path> files = Files.walk(filled.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (withHashes || file.toString().endsWith(CheckpointFolder.NOTE)) {
                    Files.write(kept.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return run("verify-log", export().toString(), kept.toString(), tree.verifierKey());
    }

    private Path export() throws IOException, SQLException {
        Path file = folder.resolve("export.tsv");
        try (Connection connection = database.getConnection()) {
            new LogExport(connection).write(file);
        }
        return file;
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogCommand(name -> null, new PrintStream(out, true, StandardCharsets.UTF_8)).run(args);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package se.vardombud.common.work;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;

/** Work is done once it is committed, again when it failed, and by one at a time. */
@QuarkusTest
class WorkTest {
    @Inject
    WorkQueue queue;

    @Inject
    WorkTable table;

    @Inject
    Notes notes;

    @Inject
    DataSource database;

    /** @param text what to note down */
    record Note(String text) {}

    /** Notes down what it is given, after failing as often as it is told to. */
    @Singleton
    static class Notes implements WorkHandler<Note> {
        final List<String> written = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();
        final AtomicInteger begun = new AtomicInteger();
        volatile CountDownLatch mayWrite = new CountDownLatch(0);

        @Override
        public String kind() {
            return "NOTE";
        }

        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public void handle(Note note) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
            begun.incrementAndGet();
            try {
                mayWrite.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            written.add(note.text());
        }
    }

    @BeforeEach
    void nothing_to_do() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        notes.written.clear();
        notes.failures.set(0);
        notes.begun.set(0);
        notes.mayWrite = new CountDownLatch(0);
    }

    @Test
    void it_is_done_when_the_transaction_has_committed_and_then_forgotten() {
        queue.add("NOTE", new Note("å"), Duration.ofMinutes(5));
        await().until(() -> notes.written.equals(List.of("å")));
        await().until(() -> rows() == 0);
    }

    @Test
    void it_is_not_done_when_the_transaction_rolls_back() {
        QuarkusTransaction.begin();
        queue.add("NOTE", new Note("never"), Duration.ofMinutes(5));
        QuarkusTransaction.rollback();
        queue.add("NOTE", new Note("after"), Duration.ofMinutes(5));
        await().until(() -> notes.written.equals(List.of("after")));
        await().until(() -> rows() == 0);
    }

    @Test
    void it_is_kept_sealed() throws SQLException {
        QuarkusTransaction.begin();
        queue.add("NOTE", new Note("123456"), Duration.ofMinutes(5));
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select payload from work")) {
            assertTrue(row.next());
            assertFalse(row.getString(1).contains("123456"));
        }
        QuarkusTransaction.rollback();
    }

    @Test
    void what_failed_is_tried_again_later_and_given_up_in_the_end() {
        notes.failures.set(1);
        queue.add("NOTE", new Note("second try"), Duration.ofMinutes(5));
        await().until(() -> notes.failures.get() == 0 && failures() == 1);
        assertEquals(List.of(), notes.written);
        Sandbox.forward(Duration.ofSeconds(5));
        await().until(() -> notes.written.equals(List.of("second try")));

        notes.failures.set(1);
        queue.add("NOTE", new Note("too late"), Duration.ofSeconds(4));
        await().until(() -> notes.failures.get() == 0 && failures() == 1);
        Sandbox.forward(Duration.ofSeconds(5));
        await().until(() -> rows() == 0);
        assertEquals(List.of("second try"), notes.written);
    }

    @Test
    void a_clock_that_jumps_past_the_lease_does_not_make_it_done_twice() {
        notes.mayWrite = new CountDownLatch(1);
        queue.add("NOTE", new Note("once"), Duration.ofHours(1));
        await().until(() -> notes.begun.get() == 1);
        Instant leased = due();
        Sandbox.forward(Duration.ofMinutes(3));
        await().until(() -> due().isAfter(leased)); // claimed again
        notes.mayWrite.countDown();
        await().until(() -> rows() == 0);
        assertEquals(List.of("once"), notes.written);
    }

    @Test
    void who_empties_the_tables_waits_for_what_is_begun() {
        notes.mayWrite = new CountDownLatch(1);
        queue.add("NOTE", new Note("before"), Duration.ofHours(1));
        await().until(() -> notes.begun.get() == 1);
        List<String> seen = new CopyOnWriteArrayList<>();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.execute(() -> queue.whileIdle(() -> seen.addAll(notes.written)));
            notes.mayWrite.countDown();
        }
        assertEquals(List.of("before"), seen);
    }

    @Test
    void each_row_is_claimed_once_however_many_claim_at_the_same_time()
            throws InterruptedException, ExecutionException {
        Instant due = Sandbox.now().plusSeconds(3600);
        Instant later = due.plusSeconds(60);
        IntStream.range(0, 40)
                .forEach(i -> table.add(new WorkTable.Row(new java.util.UUID(0, i), "NONE", "", due, later, 0)));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> claimed = IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(() -> {
                        start.await();
                        int mine = 0;
                        for (int turn = 0; turn < 10; turn++) {
                            mine += table.claim(due, later, 5).size();
                        }
                        return mine;
                    }))
                    .toList();
            start.countDown();
            int all = 0;
            for (Future<Integer> one : claimed) {
                all += one.get();
            }
            assertEquals(40, all);
        }
    }

    private Instant due() {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("select due_at from work")) {
            return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : Instant.MIN;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        return count("select count(*) from work");
    }

    private int failures() {
        return count("select coalesce(max(failures), 0) from work");
    }

    private int count(String sql) {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

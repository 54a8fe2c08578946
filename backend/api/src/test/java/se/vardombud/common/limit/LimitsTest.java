package se.vardombud.common.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Secrets;
import se.vardombud.common.SecurityLog;

/** Tries are counted exactly: by every node together, across restarts, and by the portal's clock. */
@QuarkusTest
class LimitsTest {
    @Inject
    Limits limits;

    @Inject
    LimitCleaning cleaning;

    @Inject
    DataSource database;

    @Inject
    LimitSettings settings;

    @Inject
    Secrets secrets;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    @BeforeEach
    void nobody_has_tried() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void so_many_at_once_and_then_one_more_each_interval() {
        assertEquals(List.of(2, 1, 0), take("a", 3));
        ProblemException refused = assertThrows(ProblemException.class, () -> take("a", 1));
        assertEquals(429, refused.status());
        assertEquals("TOO_MANY_REQUESTS", refused.code());

        Sandbox.forward(Duration.ofMinutes(15).minusSeconds(1));
        assertThrows(ProblemException.class, () -> take("a", 1));
        Sandbox.forward(Duration.ofSeconds(1));
        assertEquals(List.of(0), take("a", 1));
        assertThrows(ProblemException.class, () -> take("a", 1));
        Sandbox.forward(Duration.ofMinutes(45));
        assertEquals(List.of(2, 1, 0), take("a", 3));
    }

    /** Whenever the tries come, no time shorter than the interval holds more than the quota. */
    @ParameterizedTest(name = "a try each {0} minutes")
    @ValueSource(ints = {1, 2, 4, 5, 7, 14})
    void never_more_than_the_quota_within_the_interval(int minutes) {
        boolean[] let = new boolean[240];
        for (int minute = 0; minute < let.length; minute += minutes) {
            let[minute] = lets("a");
            Sandbox.forward(Duration.ofMinutes(minutes));
        }
        for (int from = 0; from + 15 <= let.length; from++) {
            int start = from;
            long within = IntStream.range(0, 15).filter(i -> let[start + i]).count();
            assertTrue(within <= 3, () -> within + " from minute " + start);
        }
    }

    @Test
    void each_key_and_each_limit_counts_for_itself() {
        take("a", 3);
        assertEquals(List.of(2), take("b", 1));
        assertEquals(9, limits.take(Limit.CODE_TRIES, "a"));
    }

    @Test
    void what_is_given_back_may_be_used_again_but_never_more_than_the_quota() {
        take("a", 3);
        limits.giveBack(Limit.CODE_SENDS, "a");
        assertEquals(List.of(0), take("a", 1));
        IntStream.range(0, 9).forEach(i -> limits.giveBack(Limit.CODE_SENDS, "a"));
        assertEquals(List.of(2, 1, 0), take("a", 3));
        limits.giveBack(Limit.CODE_SENDS, "b");
        assertEquals(List.of(2, 1, 0), take("b", 3));
    }

    @Test
    void a_try_counts_even_if_the_callers_transaction_rolls_back() {
        QuarkusTransaction.begin();
        take("a", 2);
        QuarkusTransaction.rollback();
        assertEquals(List.of(0), take("a", 1));
    }

    @Test
    void another_node_and_a_restarted_one_go_on_counting() {
        take("a", 2);
        Limits restarted = new Limits(database, settings, secrets, log, clock);
        assertEquals(0, restarted.take(Limit.CODE_SENDS, "a"));
        assertThrows(ProblemException.class, () -> take("a", 1));
    }

    @Test
    void nodes_that_count_at_the_same_time_let_no_more_through_than_one() throws Exception {
        List<Limits> nodes = List.of(limits, new Limits(database, settings, secrets, log, clock));
        int through = inParallel(8, thread -> {
            int mine = 0;
            for (int turn = 0; turn < 10; turn++) {
                mine += lets(nodes.get(thread % 2), Limit.CODE_TRIES, "a") ? 1 : 0;
            }
            return mine;
        });
        assertEquals(10, through);
    }

    @Test
    void a_row_holds_no_key_and_goes_when_it_is_full_again() throws SQLException {
        take("198804122383", 1);
        assertFalse(ids().contains("198804122383"));
        assertTrue(ids().startsWith("code-sends:"), ids());
        Sandbox.forward(Duration.ofMinutes(15));
        assertEquals(0, cleaning.clean());
        Sandbox.forward(Duration.ofSeconds(1));
        assertEquals(1, cleaning.clean());
        assertEquals("", ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3|10.1.2.3",
                "2001:db8:1:2:3:4:5:6|20010db800010002",
                "2001:db8:1:2::9|20010db800010002",
                "?|?"
            })
    void an_address_of_ipv6_counts_by_its_network(String address, String key) {
        assertEquals(key, ClientAddress.network(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "0,PT1S", "3,PT0S", "3,15m", "a,PT1S", "1,PT1S,x"})
    void a_quota_that_says_nothing_is_refused(String text) {
        assertThrows(RuntimeException.class, () -> Quota.parse(text));
    }

    private List<Integer> take(String key, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> limits.take(Limit.CODE_SENDS, key))
                .toList();
    }

    private boolean lets(String key) {
        return lets(limits, Limit.CODE_SENDS, key);
    }

    private static boolean lets(Limits node, Limit limit, String key) {
        try {
            node.take(limit, key);
            return true;
        } catch (ProblemException refused) {
            assertEquals(429, refused.status());
            return false;
        }
    }

    private interface Turns {
        int run(int thread) throws Exception;
    }

    private static int inParallel(int threads, Turns turns) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        return turns.run(thread);
                    }))
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> one : running) {
                sum += one.get();
            }
            return sum;
        }
    }

    private String ids() throws SQLException {
        StringBuilder ids = new StringBuilder();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select id from rate_limit")) {
            while (rows.next()) {
                ids.append(rows.getString(1));
            }
        }
        return ids.toString();
    }
}

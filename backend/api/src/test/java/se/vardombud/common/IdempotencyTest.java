package se.vardombud.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;

/** What is sent twice is made once. */
@QuarkusTest
class IdempotencyTest {
    private static final PersonId ANNA = new PersonId(new UUID(1, 1));
    private static final PersonId ERIK = new PersonId(new UUID(1, 2));
    private static final PersonId ELSA = new PersonId(new UUID(1, 3));

    @Inject
    Idempotency idempotency;

    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    private UUID once(@Nullable String key, PersonId actor, PersonId patient, String operation, Object content) {
        return idempotency.once(
                new Idempotency.Request(key, actor, patient, operation, content),
                () -> new UUID(2, made.incrementAndGet()));
    }

    @Test
    void the_same_again_is_what_was_made_the_first_time() {
        UUID first = once("k1", ANNA, ELSA, "book", List.of("a"));
        assertEquals(first, once("k1", ANNA, ELSA, "book", List.of("a")));
        assertEquals(1, made.get());
    }

    @Test
    void without_a_key_each_is_a_new_one() {
        assertNotEquals(once(null, ANNA, ELSA, "book", ""), once(null, ANNA, ELSA, "book", ""));
    }

    @Test
    void a_key_is_one_persons_for_one_patient() {
        Set<UUID> all = Set.of(
                once("k1", ANNA, ELSA, "book", ""),
                once("k1", ERIK, ELSA, "book", ""),
                once("k1", ANNA, ANNA, "book", ""));
        assertEquals(3, all.size());
    }

    @Test
    void a_key_is_not_used_for_two_things() {
        once("k1", ANNA, ELSA, "book", "a");
        for (String[] other : new String[][] {{"book", "b"}, {"cancel", "a"}}) {
            ProblemException problem =
                    assertThrows(ProblemException.class, () -> once("k1", ANNA, ELSA, other[0], other[1]));
            assertEquals("IDEMPOTENCY_KEY_REUSED", problem.code());
        }
        assertEquals(1, made.get());
    }

    @Test
    void what_failed_may_be_tried_again() {
        assertThrows(
                IllegalStateException.class,
                () -> idempotency.once(new Idempotency.Request("k1", ANNA, ELSA, "book", ""), () -> {
                    throw new IllegalStateException("no");
                }));
        once("k1", ANNA, ELSA, "book", "");
        assertEquals(1, made.get());
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        UUID first = once("k1", ANNA, ELSA, "book", "");
        Sandbox.forward(Duration.ofDays(1));
        assertEquals(first, once("k1", ANNA, ELSA, "book", ""));
        Sandbox.forward(Duration.ofSeconds(1));
        assertNotEquals(first, once("k1", ANNA, ELSA, "book", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "å", "a\nb"})
    void a_key_is_visible_ascii(String key) {
        assertThrows(ProblemException.class, () -> once(key, ANNA, ELSA, "book", ""));
    }

    @Test
    void two_at_once_make_one() {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<UUID>> answers = IntStream.range(0, 4)
                    .mapToObj(caller -> callers.submit(() -> {
                        start.await();
                        return once("k1", ANNA, ELSA, "book", "");
                    }))
                    .toList();
            start.countDown();
            Set<UUID> ids = answers.stream().map(IdempotencyTest::get).collect(Collectors.toSet());
            assertEquals(1, ids.size());
        }
        assertEquals(1, made.get());
    }

    private static UUID get(Future<UUID> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.vardombud.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.appointment.Bookable.VISITS;
import static se.vardombud.appointment.Bookable.as;
import static se.vardombud.appointment.Bookable.book;
import static se.vardombud.appointment.Bookable.booked;
import static se.vardombud.appointment.Bookable.free;
import static se.vardombud.appointment.Bookable.hold;
import static se.vardombud.appointment.Bookable.id;
import static se.vardombud.appointment.Bookable.publish;
import static se.vardombud.appointment.Bookable.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.testing.Rows;

/** What many do at once: one wins, the others hear of it, and nothing is lost or doubled. */
@QuarkusTest
class BookingRaceTest {
    private static final int CLIENTS = 200;
    private static final List<String> PEOPLE = List.of(
            "guardian",
            "guardian-2",
            "guardian-single",
            "guardian-teens",
            "stranger",
            "adult-delegator",
            "per-patient",
            "young-17");

    @Inject
    DataSource database;

    private Cookies staff = new Cookies();
    private String type = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        staff = Bookable.staff();
        type = type(staff, 24);
    }

    @Test
    void of_200_clients_on_one_slot_one_wins() {
        String slot = publish(staff, type, 1).getFirst();
        Map<String, Cookies> sessions = PEOPLE.stream().collect(Collectors.toMap(person -> person, SignIn::as));
        List<Integer> answers = atOnce(IntStream.range(0, CLIENTS)
                .mapToObj(client -> PEOPLE.get(client % PEOPLE.size()))
                .<Callable<Integer>>map(
                        person -> () -> holdAndBook(sessions.getOrDefault(person, new Cookies()), person, slot))
                .toList());
        assertEquals(Map.of(201, 1L, 409, CLIENTS - 1L), counted(answers));
        assertEquals(
                List.of("1"),
                Rows.of(database, "select count(*) from appointment where slot_id is not null and status = 'BOOKED'"));
        assertEquals(
                Rows.of(database, "select patient_id, id, slot_id from appointment where slot_id is not null"),
                Rows.of(
                        database,
                        "select patient_id, appointment_id, slot_id from slot_claim where expires_at is null"));
        assertEquals(List.of(), free(staff, type));
    }

    @Test
    void of_two_guardians_who_move_the_same_visit_one_wins() {
        List<String> slots = publish(staff, type, 3);
        Cookies mother = SignIn.as("guardian");
        Cookies father = SignIn.as("guardian-2");
        String visit = booked(mother, "child-11", slots.getFirst());
        String first = hold(mother, "child-11", slots.get(1), visit).path("holdId");
        String second = hold(father, "child-11", slots.get(2), visit).path("holdId");
        List<Response> answers = atOnce(List.of(() -> move(mother, visit, first), () -> move(father, visit, second)));
        assertEquals(
                Map.of(200, 1L, 409, 1L),
                counted(answers.stream().map(Response::statusCode).toList()));
        Response lost = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertEquals("APPOINTMENT_CHANGED", lost.path("code"));
        assertEquals(List.of("1"), Rows.of(database, "select count(*) from appointment where slot_id is not null"));
        assertEquals(
                Rows.of(database, "select slot_id from appointment where slot_id is not null"),
                Rows.of(database, "select slot_id from slot_claim where expires_at is null"));
        assertEquals(List.of(slots.getFirst()), free(mother, type));
    }

    @Test
    void who_moves_what_the_other_cancels_does_one_or_the_other() {
        List<String> slots = publish(staff, type, 2);
        Cookies mother = SignIn.as("guardian");
        Cookies father = SignIn.as("guardian-2");
        String visit = booked(mother, "child-11", slots.getFirst());
        String held = hold(mother, "child-11", slots.getLast(), visit).path("holdId");
        List<Response> answers = atOnce(List.of(
                () -> move(mother, visit, held), () -> as(father).delete(VISITS + "/{visit}", id("child-11"), visit)));
        assertEquals(204, answers.getLast().statusCode());
        assertEquals(
                List.of("CANCELLED"), Rows.of(database, "select status from appointment where slot_id is not null"));
        assertEquals(List.of(), Rows.of(database, "select slot_id from slot_claim where expires_at is null"));
    }

    private static int holdAndBook(Cookies session, String person, String slot) {
        Response held = hold(session, person, slot, null);
        return held.statusCode() == 201
                ? book(session, person, held.path("holdId")).statusCode()
                : held.statusCode();
    }

    private static Response move(Cookies session, String visit, String hold) {
        return as(session).body(Map.of("holdId", hold)).post(VISITS + "/{visit}/rebook", id("child-11"), visit);
    }

    private static Map<Integer, Long> counted(List<Integer> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer, TreeMap::new, Collectors.counting()));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> answers = calls.stream()
                    .map(call -> clients.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            Stream<T> all = answers.stream().map(BookingRaceTest::get);
            return all.toList();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

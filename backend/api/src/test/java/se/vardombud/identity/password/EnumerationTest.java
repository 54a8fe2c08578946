package se.vardombud.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Language;
import se.vardombud.identity.MobileNumber;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.code.Challenge;
import se.vardombud.testing.Statements;

/** From outside nobody learns whether somebody exists, has a password, or is refused, by bytes or by how much work is done. */
@QuarkusTest
class EnumerationTest {
    private static final String ADDRESS = "192.0.2.1";

    @Inject
    PasswordSignIns signIns;

    @Inject
    PasswordOrders orders;

    @Inject
    MeterRegistry meters;

    /** Kind of person, and number. */
    private final Map<String, String> people = new LinkedHashMap<>();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        people.put("has a password", Personas.get(PasswordSignIn.PERSONA).personalNumber());
        people.put("has none", Personas.get("stranger").personalNumber());
        for (String refused :
                Set.of("protected-adult", "child-small", "child-deceased", "not-registered", "coordination-number")) {
            people.put(refused, Personas.get(refused).personalNumber());
        }
        people.put("unknown", "190001019801");
        people.put("unknown coordination number", "190001619808");
    }

    @Test
    void the_first_step_of_a_sign_in() {
        same(number -> PasswordSignIn.start(number, PasswordSignIn.password()));
        same(number -> PasswordSignIn.start(number, "a wrong password"));
    }

    @Test
    void the_second_step_of_a_sign_in() {
        same(number -> PasswordSignIn.code(PasswordSignIn.challenge(number, "x"), "000000"));
        same(number -> PasswordSignIn.resend(PasswordSignIn.challenge(number, "x")));
    }

    @Test
    void what_is_refused_for_having_tried_too_often() {
        same(number -> {
            for (int i = 0; i < 3; i++) {
                PasswordSignIn.start(number, "x");
            }
            return PasswordSignIn.start(number, "x");
        });
    }

    @Test
    void the_order_of_a_letter() {
        same(number -> SignIn.browser()
                .body(Map.of("personalNumber", number, "mobile", "0701740620"))
                .post("/api/v1/auth/password-orders"));
    }

    @Test
    void a_letters_code() {
        orders.order(new PersonalNumber(Personas.get("stranger").personalNumber()), mobile(), Language.SV, ADDRESS);
        same(number -> SignIn.browser()
                .body(Map.of("personalNumber", number, "letterCode", "ABCD", "newPassword", "en lång dags färd"))
                .post("/api/v1/auth/password-orders/redeem"));
    }

    @Test
    void the_adding_of_a_child() {
        people.put("somebody else's", Personas.get("twin-a").personalNumber());
        people.put("blocked", Personas.get("child-of-blocked").personalNumber());
        same(number -> SignIn.browser("guardian-blocked")
                .body(Map.of("personalNumber", number))
                .post("/api/v1/me/children"));
    }

    @Test
    void the_work_is_the_same() {
        sameWork(number -> Statements.of(() -> start(number, PasswordSignIn.password())));
        sameWork(number -> Statements.of(() -> start(number, "a wrong password")));
        sameWork(number -> {
            Challenge challenge = start(number, "x");
            return Statements.of(() ->
                    assertThrows(ProblemException.class, () -> signIns.complete(challenge.id(), "000000", ADDRESS)));
        });
        sameWork(number -> Statements.of(() -> assertThrows(
                ProblemException.class,
                () -> orders.redeem(new PersonalNumber(number), "ABCD", "en lång dags färd", ADDRESS))));
        sameWork(number ->
                Statements.of(() -> orders.order(new PersonalNumber(number), mobile(), Language.SV, ADDRESS)));
    }

    @Test
    void each_try_of_a_password_or_letter_costs_one_hash() {
        sameWork(number -> hashes(() -> start(number, PasswordSignIn.password())), 1);
        sameWork(
                number -> hashes(() -> assertThrows(
                        ProblemException.class,
                        () -> orders.redeem(new PersonalNumber(number), "ABCD", "en lång dags färd", ADDRESS))),
                1);
    }

    private int hashes(Runnable work) {
        long before = meters.timer("vardombud.password.hash").count();
        work.run();
        return (int) (meters.timer("vardombud.password.hash").count() - before);
    }

    private Challenge start(String number, String password) {
        return signIns.start(new PersonalNumber(number), password, Language.SV, ADDRESS);
    }

    private static MobileNumber mobile() {
        return MobileNumber.parse("0701740620").orElseThrow();
    }

    private void same(Function<String, Response> act) {
        Map<String, String> answers = new TreeMap<>();
        people.forEach((kind, number) -> answers.put(kind, text(act.apply(number))));
        assertEquals(1, Set.copyOf(answers.values()).size(), answers::toString);
    }

    private void sameWork(ToIntFunction<String> cost) {
        Map<String, Integer> costs = new TreeMap<>();
        people.forEach((kind, number) -> costs.put(kind, cost.applyAsInt(number)));
        assertEquals(1, Set.copyOf(costs.values()).size(), costs::toString);
    }

    private void sameWork(ToIntFunction<String> cost, int expected) {
        people.forEach((kind, number) -> assertEquals(expected, cost.applyAsInt(number), kind));
    }

    /** The whole answer but for what is new each time: the challenge's id. */
    private static String text(Response response) {
        Set<String> headers = new TreeSet<>();
        response.headers().forEach(header -> headers.add(header.toString()));
        headers.removeIf(header -> header.startsWith("Date=") || header.startsWith("Access-Log-Id="));
        return response.statusLine() + "\n" + headers + "\n"
                + response.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}

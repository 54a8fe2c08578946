package se.vardombud.identity.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.PasswordSignIn;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;

/** Six digits that are good once, for one thing, for five minutes and five tries. */
@QuarkusTest
class OneTimeCodesTest {
    private static final String TO = "+46701740610";
    private static final Recipient PHONE = new Recipient(Channel.SMS, TO, Language.SV);

    @Inject
    OneTimeCodes codes;

    @Inject
    CodeTable table;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void the_right_code_is_good_until_it_is_used() {
        Challenge challenge = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        assertEquals(2, challenge.sendsLeft());
        assertEquals(Sandbox.now().plus(Duration.ofMinutes(5)), challenge.expiresAt());
        String code = Post.code(TO, 1);
        assertEquals(
                "anna",
                codes.check(challenge.id(), CodePurpose.CONTACT, "anna", code)
                        .about()
                        .subject());
        assertTrue(codes.use(challenge.id()));
        assertFalse(codes.use(challenge.id()));
        assertProblem(410, "CODE_OVER", () -> codes.check(challenge.id(), CodePurpose.CONTACT, "anna", code));
    }

    @ParameterizedTest(name = "after {0} s: {1}")
    @CsvSource({"0,true", "299,true", "300,false", "900,false"})
    void it_is_good_for_five_minutes(int seconds, boolean good) {
        Challenge challenge = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        String code = Post.code(TO, 1);
        Sandbox.forward(Duration.ofSeconds(seconds));
        if (good) {
            codes.check(challenge.id(), CodePurpose.CONTACT, code);
        } else {
            assertProblem(410, "CODE_OVER", () -> codes.check(challenge.id(), CodePurpose.CONTACT, code));
        }
    }

    @Test
    void it_is_good_for_five_tries_and_a_challenge_without_a_code_counts_the_same() {
        Challenge real = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        Challenge decoy = codes.begin(CodePurpose.CONTACT, "nobody", "");
        String code = Post.code(TO, 1);
        for (Challenge challenge : List.of(real, decoy)) {
            for (int turn = 0; turn < 5; turn++) {
                wrong(challenge.id(), code);
            }
            assertProblem(410, "CODE_OVER", () -> codes.check(challenge.id(), CodePurpose.CONTACT, code));
        }
    }

    @Test
    void a_try_counts_even_if_the_callers_transaction_rolls_back() {
        Challenge challenge = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        String code = Post.code(TO, 1);
        QuarkusTransaction.begin();
        for (int turn = 0; turn < 5; turn++) {
            wrong(challenge.id(), code);
        }
        QuarkusTransaction.rollback();
        assertProblem(410, "CODE_OVER", () -> codes.check(challenge.id(), CodePurpose.CONTACT, code));
    }

    @Test
    void it_is_nothing_to_another_challenge_purpose_or_subject() {
        Challenge mine = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        String code = Post.code(TO, 1);
        Challenge other = codes.begin(CodePurpose.CONTACT, "erik", PHONE);
        assertNotEquals(code, Post.code(TO, 2));
        assertProblem(422, "CODE_WRONG", () -> codes.check(other.id(), CodePurpose.CONTACT, code));
        assertProblem(404, "NOT_FOUND", () -> codes.check(mine.id(), CodePurpose.SIGN_IN, code));
        assertProblem(404, "NOT_FOUND", () -> codes.check(mine.id(), CodePurpose.CONTACT, "erik", code));
        assertProblem(404, "NOT_FOUND", () -> codes.check(new UUID(7, 7), CodePurpose.CONTACT, code));
    }

    @Test
    void a_newer_code_of_the_same_challenge_kills_the_older_and_late_sending_does_nothing() {
        Challenge first = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        String old = Post.code(TO, 1);
        Sandbox.forward(Duration.ofMinutes(4));
        Challenge second = codes.again(first.id(), CodePurpose.CONTACT);
        assertEquals(first.id(), second.id());
        assertEquals(1, second.sendsLeft());
        codes.send(first.id(), first.round(), PHONE);
        codes.send(second.id(), second.round(), PHONE);
        String fresh = Post.code(TO, 2);
        if (!old.equals(fresh)) {
            assertProblem(422, "CODE_WRONG", () -> codes.check(first.id(), CodePurpose.CONTACT, old));
        }
        Sandbox.forward(Duration.ofMinutes(4));
        codes.check(first.id(), CodePurpose.CONTACT, fresh);
    }

    @Test
    void three_codes_in_fifteen_minutes_whatever_the_challenge() {
        Challenge first = codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        codes.begin(CodePurpose.CONTACT, "anna", PHONE);
        codes.again(first.id(), CodePurpose.CONTACT);
        assertProblem(429, "TOO_MANY_REQUESTS", () -> codes.begin(CodePurpose.CONTACT, "anna", PHONE));
        assertProblem(429, "TOO_MANY_REQUESTS", () -> codes.again(first.id(), CodePurpose.CONTACT));
        codes.begin(CodePurpose.CONTACT, "erik", PHONE);
        Sandbox.forward(Duration.ofMinutes(15));
        assertProblem(404, "NOT_FOUND", () -> codes.again(first.id(), CodePurpose.CONTACT));
        Sandbox.forward(Duration.ofMinutes(15));
        codes.begin(CodePurpose.CONTACT, "anna", PHONE);
    }

    @Test
    void parallel_challenges_give_no_more_tries_than_ten() {
        List<Challenge> parallel = IntStream.range(0, 3)
                .mapToObj(i -> codes.begin(CodePurpose.CONTACT, "anna", ""))
                .toList();
        for (int i = 0; i < 10; i++) {
            wrong(parallel.get(i % 3).id(), "111111");
        }
        for (Challenge challenge : parallel) {
            assertProblem(429, "TOO_MANY_REQUESTS", () -> codes.check(challenge.id(), CodePurpose.CONTACT, "111111"));
        }
    }

    @Test
    void yesterdays_challenges_are_forgotten() {
        codes.begin(CodePurpose.CONTACT, "anna", "");
        assertEquals(0, table.forget(Sandbox.now()));
        assertEquals(1, table.forget(Sandbox.now().plus(Duration.ofMinutes(16))));
    }

    @ParameterizedTest
    @EnumSource(CodePurpose.class)
    void the_texts_fit_in_one_message_and_say_to_keep_the_code(CodePurpose purpose) {
        for (Language language : Language.values()) {
            String text = CodeTexts.text(purpose, language, "012345");
            assertTrue(text.length() <= 160, () -> text.length() + ": " + text);
            assertTrue(text.startsWith("012345"), text);
            assertTrue(text.contains("Lämna aldrig ut") || text.contains("Never give"), text);
        }
    }

    private void wrong(UUID challenge, String code) {
        assertProblem(422, "CODE_WRONG", () -> codes.check(challenge, CodePurpose.CONTACT, PasswordSignIn.not(code)));
    }

    private static void assertProblem(int status, String code, org.junit.jupiter.api.function.Executable act) {
        ProblemException problem = assertThrows(ProblemException.class, act);
        assertEquals(status + " " + code, problem.status() + " " + problem.code());
    }
}

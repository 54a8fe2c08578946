package se.vardombud.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.identity.PersonalNumber;

/** Long enough and not tried first; nothing about kinds of characters. */
class PasswordRulesTest {
    private static final PersonalNumber PERSON = new PersonalNumber("198804122383");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "good",
            value = {
                "'       ',TOO_SHORT",
                "sjuåtta,TOO_SHORT",
                "åttaåtta,good",
                "'a b c d ',good",
                "👩‍🚀👩‍🚀👩‍🚀,good",
                "👩👩👩👩👩👩👩,TOO_SHORT",
                "correct horse battery staple,good",
                "password,COMMON",
                "PassWord1,COMMON",
                "12345678,COMMON",
                "qwertyuiop,COMMON",
                "aaaaaaaaaaaa,COMMON",
                "vardombud,COMMON",
                "Vårdombud2026,COMMON",
                "vårdombud är bra att ha,good",
                "198804122383,PERSONAL",
                "mitt nr 880412-2383,PERSONAL",
                "8804122383abc,PERSONAL",
                "19880412 och mer,good"
            })
    void a_password_is_taken_or_refused_for_a_reason(String password, PasswordRules.@Nullable Refusal why) {
        assertEquals(Optional.ofNullable(why), PasswordRules.check(password, PERSON));
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource(
            nullValues = "good",
            value = {"7,TOO_SHORT", "8,good", "64,good", "65,TOO_LONG", "1000,TOO_LONG"})
    void length_is_counted_in_characters(int length, PasswordRules.@Nullable Refusal why) {
        String letters = "nordvästra hamninloppet ";
        StringBuilder password = new StringBuilder();
        IntStream.range(0, length).forEach(i -> password.append(letters.charAt(i % letters.length())));
        assertEquals(Optional.ofNullable(why), PasswordRules.check(password.toString(), PERSON));
    }

    @Test
    void letters_composed_in_another_way_count_as_one() {
        assertEquals(Optional.of(PasswordRules.Refusal.TOO_SHORT), PasswordRules.check("sjua\u030Atta", PERSON));
    }

    @Test
    void more_than_the_three_thousand_most_common_are_known() {
        assertTrue(PasswordRules.Common.PASSWORDS.size() >= 3000);
        assertTrue(PasswordRules.Common.PASSWORDS.stream()
                        .filter(password -> password.length() >= 8)
                        .count()
                >= 3000);
    }

    @ParameterizedTest(name = "{0} groups")
    @CsvSource({"4,19", "6,29"})
    void secrets_are_in_groups_of_four_without_look_alikes(int groups, int length) {
        String secret = ReadableSecret.next(groups, "-");
        assertEquals(length, secret.length());
        assertTrue(secret.matches("[a-hj-kmnp-z2-9-]+"), secret);
        assertEquals(secret.replace("-", ""), ReadableSecret.typed(" " + secret.toUpperCase(java.util.Locale.ROOT)));
    }
}

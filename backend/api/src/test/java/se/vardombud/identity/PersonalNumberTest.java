package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {
    @ParameterizedTest
    @CsvSource({
        "199003072395, 199003072395, PERSONAL",
        "19900307-2395, 199003072395, PERSONAL",
        "' 199003072395 ', 199003072395, PERSONAL",
        "199003672392, 199003672392, COORDINATION",
    })
    void twelve_digits_are_read_with_or_without_a_hyphen(String text, String digits, IdKind kind) {
        assertEquals(Optional.of(digits), PersonalNumber.parse(text).map(PersonalNumber::digits));
        assertEquals(Optional.of(kind), PersonalNumber.parse(text).map(PersonalNumber::kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "9003072390",
                "900307-2390",
                "199003072396",
                "199002302390",
                "199013072390",
                "1990030723950",
                "199003-072390",
                "19900307 2395",
                "19900307TF12",
                "１９９００３０７２３９０",
                "19900307+2395"
            })
    void anything_else_is_none(String text) {
        assertTrue(PersonalNumber.parse(text).isEmpty());
    }

    @ParameterizedTest(name = "{0} typed on {1} is {2}")
    @CsvSource({
        "9003072395, 2026-06-01, 199003072395",
        "900307-2395, 2026-06-01, 199003072395",
        "900307+2395, 2026-06-01, 189003072395",
        "190307-2385, 2026-06-01, 201903072385",
        "190307+2385, 2026-06-01, 191903072385",
        "190307-2385, 2019-03-07, 201903072385",
        "190307-2385, 2019-03-06, 191903072385",
        "199003072395, 2026-06-01, 199003072395",
    })
    void ten_digits_are_of_somebody_already_born(String text, LocalDate today, String digits) {
        assertEquals(Optional.of(digits), PersonalNumber.parse(text, today).map(PersonalNumber::digits));
    }

    @Test
    void it_does_not_show_in_text() {
        assertFalse(new PersonalNumber("199003072395").toString().contains("1990"));
    }
}

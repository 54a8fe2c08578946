package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class MobileNumberTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "070-174 06 05,+46701740605",
                "0701740605,+46701740605",
                "+46 70 174 06 05,+46701740605",
                "0046701740605,+46701740605",
                "+46 (0)70 174 06 05,+46701740605",
                "+47 406 12 345,+4740612345",
                "08-465 004 00,none",
                "112,none",
                "070174060,none",
                "07017406055,none",
                "+999 123456,none",
                "'',none",
                "anna@example.se,none",
                "070-174 06 0x,none"
            })
    void only_a_number_that_can_get_text_messages_is_read(String typed, @Nullable String e164) {
        assertEquals(Optional.ofNullable(e164), MobileNumber.parse(typed).map(MobileNumber::e164));
    }

    @Test
    void a_number_stays_out_of_logs() {
        assertFalse(MobileNumber.parse("0701740605").toString().contains("605"));
    }
}

package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a mobile number and a mail address, and what is not. */
class ContactDetailsTest {
    @ParameterizedTest
    @CsvSource({
        "0701740605, +46701740605",
        "070-174 06 05, +46701740605",
        "'+46 (0)70 174 06 05', +46701740605",
        "0046701740605, +46701740605",
        "+4740612345, +4740612345",
        "+447400123456, +447400123456",
        "+12025550123, +12025550123",
    })
    void a_number_becomes_e164(String text, String number) {
        assertEquals(Optional.of(number), MobileNumber.parse(text).map(MobileNumber::e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "08-123 456 78",
                "112",
                "070",
                "07017406055555",
                "hej",
                "+46701740605;ext=5",
                "0701740605 x12",
                "+999123456789",
                "0900-123 45 67",
                "0000000000000000000000000000000000000000000000000701740605"
            })
    void this_is_no_mobile_number(String text) {
        assertEquals(Optional.empty(), MobileNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org",
        "' Anna.L+vard@Example.ORG ', Anna.L+vard@example.org",
        "åsa@exempel.se, åsa@exempel.se",
        "o'brien_1@mail.co.uk, o'brien_1@mail.co.uk",
    })
    void an_address_keeps_its_mailbox_as_written(String text, String address) {
        assertEquals(Optional.of(address), EmailAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example",
                "a@b@example.org",
                "an na@example.org",
                "anna@exam ple.org",
                "anna@example..org",
                "anna@example.org\r\nBcc: b@example.org",
                "<anna@example.org>",
                "anna@example.org,b@example.org",
                "\"anna\"@example.org"
            })
    void this_is_no_address(String text) {
        assertEquals(Optional.empty(), EmailAddress.parse(text));
    }

    @Test
    void an_address_is_as_long_as_smtp_carries() {
        String domain = "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".se";
        assertTrue(EmailAddress.parse("a".repeat(64) + domain).isPresent());
        assertFalse(EmailAddress.parse("a".repeat(65) + domain).isPresent());
        assertFalse(EmailAddress.parse("a@" + "d".repeat(253)).isPresent());
    }

    @Test
    void case_does_not_make_another_mailbox() {
        assertTrue(EmailAddress.same("Anna@example.org", "anna@example.org"));
        assertFalse(EmailAddress.same("anna@example.org", "anna@example.com"));
    }
}

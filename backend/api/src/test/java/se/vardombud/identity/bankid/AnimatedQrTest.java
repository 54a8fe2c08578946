package se.vardombud.identity.bankid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnimatedQrTest {
    private static final String TOKEN = "67df3917-fa0d-44e5-b327-edcc928297f8";
    private static final String SECRET = "d28db9a7-4cde-429e-a983-359be676944c";
    private static final String AT_0 = "dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8";
    private static final String AT_1 = "949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2";

    @ParameterizedTest(name = "after {0} ms: second {1}")
    @CsvSource({"0, 0, " + AT_0, "999, 0, " + AT_0, "1000, 1, " + AT_1, "1999, 1, " + AT_1, "-5, 0, " + AT_0})
    void the_code_is_bankids_own_and_new_each_second(long millis, long second, String hmac) {
        assertEquals(
                "bankid." + TOKEN + "." + second + "." + hmac, AnimatedQr.at(TOKEN, SECRET, Duration.ofMillis(millis)));
    }
}

package se.vardombud.identity.bankid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** BankID's animated QR code: a new one each second, so that a picture of it is soon worth nothing. */
final class AnimatedQr {
    private static final String ALGORITHM = "HmacSHA256";

    private AnimatedQr() {}

    /** @param age how long ago BankID answered; counted in whole seconds */
    static String at(String startToken, String startSecret, Duration age) {
        String seconds = Long.toString(Math.max(0, age.toSeconds()));
        return "bankid." + startToken + "." + seconds + "." + hmac(startSecret, seconds);
    }

    private static String hmac(String key, String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

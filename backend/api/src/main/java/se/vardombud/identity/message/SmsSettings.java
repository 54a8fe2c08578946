package se.vardombud.identity.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of the text message gateway. Address, sign-in and time limit are handed to the client in application.properties. */
@ConfigMapping(prefix = "vardombud.sms")
interface SmsSettings {
    /** Base address, without {@code /a1/sms}. */
    URI url();

    String user();

    String password();

    /** What people see as sender: a number in E.164, or at most 11 letters and digits. */
    String from();

    /** How long to wait for an answer, in milliseconds. */
    @WithDefault("5000")
    int timeout();
}

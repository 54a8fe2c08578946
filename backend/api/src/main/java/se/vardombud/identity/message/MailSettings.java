package se.vardombud.identity.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the portal itself decides of mail; server and sender are Quarkus's own settings, {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "vardombud.mail")
interface MailSettings {
    /** How long one mail may take. */
    @WithDefault("PT20S")
    Duration timeout();
}

package se.vardombud.identity.message;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import se.vardombud.common.Api;
import se.vardombud.common.Secrets;
import se.vardombud.identity.PublicUrl;

/**
 * What the gateway says became of text messages. Its reports are not signed, so each comes to an address of its own that nobody can
 * guess, and is a hint to operators only: metric {@code vardombud.sms.reports}.
 */
@Singleton
class SmsReports {
    static final String PATH = Api.V1 + "/sms-reports";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> KNOWN = Set.of("created", "sent", "delivered", "failed");

    private final DataSource database;
    private final Secrets secrets;
    private final PublicUrl portal;
    private final MeterRegistry metrics;
    private final Clock clock;

    SmsReports(DataSource database, Secrets secrets, PublicUrl portal, MeterRegistry metrics, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.portal = portal;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The address for the report on one message that is about to be sent. */
    @Transactional
    URI expect() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        run(
                "insert into sms_report (token_digest, status, sent_at) values (?, 'created', ?)",
                digest(token),
                clock.instant().atOffset(ZoneOffset.UTC));
        return portal.at(PATH + "/" + token);
    }

    /** Takes a report; false when none is expected at that address. */
    @Transactional
    boolean report(String token, String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        String status = KNOWN.contains(lower) ? lower : "other";
        boolean expected = run("update sms_report set status = ? where token_digest = ?", status, digest(token)) > 0;
        if (expected) {
            metrics.counter("vardombud.sms.reports", "status", status).increment();
        }
        return expected;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        run(
                "delete from sms_report where sent_at < ?",
                clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }

    private String digest(String token) {
        return secrets.digest("sms-report", token);
    }

    private int run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write what the gateway reports", e);
        }
    }
}

package se.vardombud.identity.message;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.vardombud.common.work.WorkHandler;

/** Hands text messages to the gateway. */
@Singleton
class SmsSender implements WorkHandler<Sms> {
    /** Refusals that have nothing to do with the message: our sign-in, our account, too slow, too many. */
    private static final Set<Integer> MAY_PASS = Set.of(401, 402, 403, 407, 408, 425, 429);

    private static final long FIRST_RETRY_SECONDS = 5;
    /** The gateway may have sent what it did not answer for; nobody should get more than a few copies. */
    private static final long LONGEST_RETRY_SECONDS = 3600;

    private final SmsGateway gateway;
    private final SmsReports reports;
    private final SmsSettings settings;
    private final MessageCounts counts;

    SmsSender(@RestClient SmsGateway gateway, SmsReports reports, SmsSettings settings, MessageCounts counts) {
        this.gateway = gateway;
        this.reports = reports;
        this.settings = settings;
        this.counts = counts;
    }

    @Override
    public String kind() {
        return Messages.SMS;
    }

    @Override
    public Class<Sms> type() {
        return Sms.class;
    }

    @Override
    public Duration retryAfter(int failures) {
        return Duration.ofSeconds(Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS << Math.min(failures - 1, 10)));
    }

    @Override
    public void handle(Sms sms) {
        deliver(sms);
    }

    /** False when the gateway will never take it. */
    boolean deliver(Sms sms) {
        try {
            SmsReceipt receipt = gateway.send(
                    settings.from(), sms.to(), sms.text(), reports.expect().toString(), "message");
            if (receipt == null || receipt.id() == null) {
                throw new ProcessingException("the gateway gave no receipt");
            }
            counts.count(kind(), Outcome.SENT);
            return true;
        } catch (WebApplicationException e) {
            refused(e);
            return false;
        } catch (ProcessingException e) {
            counts.count(kind(), Outcome.FAILED);
            throw e;
        }
    }

    private void refused(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400 || status > 499 || MAY_PASS.contains(status)) {
            counts.count(kind(), Outcome.FAILED);
            throw refusal;
        }
        Log.warnf("The gateway refused a text message for good: %d", status);
        counts.count(kind(), Outcome.REFUSED);
    }
}

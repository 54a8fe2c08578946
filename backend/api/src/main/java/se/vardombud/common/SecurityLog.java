package se.vardombud.common;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What a watcher must know: one line for each event, in the category {@code security}, as {@code key=value} pairs. Who is told by the
 * portal's own id of the person, or by a keyed digest of what was typed; never by a number, a name or an address of theirs. What
 * is done with patients, and by staff, is not here: that is the access log and the staff log.
 */
@Singleton
public class SecurityLog {
    private static final Logger LOG = Logger.getLogger("security");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:+/-]{1,80}");
    private static final int TYPED_LENGTH = 16;

    private final Secrets secrets;
    private final CurrentVertxRequest request;

    SecurityLog(Secrets secrets, CurrentVertxRequest request) {
        this.secrets = secrets;
        this.request = request;
    }

    /** Events, by stable names. */
    public enum Event {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        EID_ORDER_FAILED,
        PASSWORD_ORDERED,
        PASSWORD_SET,
        PASSWORD_CHANGED,
        PASSWORD_ENDED,
        PASSWORD_ISSUED,
        PASSWORD_RIGHT,
        PASSWORD_WRONG,
        LETTER_CODE_WRONG,
        CODE_WRONG,
        CODE_OVER,
        LIMIT_REACHED,
        REAUTHENTICATED,
        SESSION_ENDED,
        TOKEN_REFUSED,
        CSRF_REFUSED,
        CONTACT_CHANGED
    }

    /** Writes an event about a person of the portal; details are alternately names and values, each a plain word. */
    public void of(Event event, PersonId person, String... details) {
        write(event, "person=" + person, details);
    }

    /** Writes an event about somebody who has only typed who they are; {@code typed} is shown as a digest that is the same each time. */
    public void typed(Event event, String typed, String... details) {
        write(event, "typed=" + secrets.digest("security-log", typed).substring(0, TYPED_LENGTH), details);
    }

    /** Writes an event about nobody in particular. */
    public void anonymous(Event event, String... details) {
        write(event, null, details);
    }

    private void write(Event event, @Nullable String who, String... details) {
        StringBuilder line = new StringBuilder("event=").append(event);
        if (who != null) {
            line.append(' ').append(who);
        }
        String from = from();
        if (from != null) {
            line.append(" from=").append(plain(from));
        }
        for (int i = 0; i + 1 < details.length; i += 2) {
            line.append(' ').append(details[i]).append('=').append(plain(details[i + 1]));
        }
        LOG.info(line);
    }

    /** Nothing that could end the line, or look like another pair. */
    private static String plain(String value) {
        return PLAIN.matcher(value).matches() ? value : "-";
    }

    /** The address that the request came from; null outside one. */
    private @Nullable String from() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().remoteAddress().hostAddress();
    }
}

package se.vardombud.audit.tree;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log or the staff log as it stands in the tree.
 *
 * @param log {@code ACCESS} or {@code STAFF}
 * @param patient null in the staff log
 * @param salt random, so that nobody finds out what a leaf withholds by trying
 */
public record LogRow(
        String log,
        UUID id,
        Instant at,
        @Nullable UUID actor,
        @Nullable UUID patient,
        @Nullable UUID object,
        String operation,
        @Nullable String action,
        String outcome,
        String rule,
        @Nullable String reason,
        @Nullable UUID unit,
        @Nullable String role,
        UUID salt) {
    private static final String WITHHELD = "\"withheld\":\"";

    /** What {@link #read} reads: of access_log as a and staff_log as s, of which a row is in one. */
    static final String COLUMNS =
            """
            case when a.id is not null then 'ACCESS' when s.id is not null then 'STAFF' end as log, coalesce(a.id, s.id) as id,
            coalesce(a.at, s.at) as at, coalesce(a.actor_id, s.actor_id) as actor_id, a.patient_id, a.object_id,
            coalesce(a.operation, s.operation) as operation, a.action, coalesce(a.outcome, s.outcome) as outcome,
            coalesce(a.rule, s.rule) as rule, coalesce(a.reason, s.reason) as reason, coalesce(a.unit_id, s.unit_id) as unit_id,
            coalesce(a.role, s.role) as role, coalesce(a.salt, s.salt) as salt""";

    /** The row; null when neither log has one. */
    static @Nullable LogRow read(ResultSet row) throws SQLException {
        String log = row.getString("log");
        return log == null
                ? null
                : new LogRow(
                        log,
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getObject("patient_id", UUID.class),
                        row.getObject("object_id", UUID.class),
                        row.getString("operation"),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getString("rule"),
                        row.getString("reason"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("role"),
                        row.getObject("salt", UUID.class));
    }

    /**
     * The bytes that the leaf is the hash of, as text: JSON on one line, members in order of name, those that are null left out, no
     * blanks; instants in UTC as ISO 8601 with no more than six decimals (RFC 8785 gives the same). Who did it, with what and by which rule
     * stands there only as the SHA-256 of {@link #withheld}: whoever may read that something happened may not know all of that.
     */
    public String line() {
        StringBuilder json = new StringBuilder("{");
        member(json, "action", action);
        member(json, "at", at);
        member(json, "id", id);
        member(json, "log", log);
        member(json, "operation", operation);
        member(json, "outcome", outcome);
        member(json, "patient", patient);
        member(json, "role", role);
        member(json, "unit", unit);
        return json.append(',').append(withheld(withheld())).append('}').toString();
    }

    /** The rest of the row, in the same form. */
    public String withheld() {
        StringBuilder json = new StringBuilder("{");
        member(json, "actor", actor);
        member(json, "object", object);
        member(json, "reason", reason);
        member(json, "rule", rule);
        member(json, "salt", salt);
        return json.append('}').toString();
    }

    /** Whether this is what the {@link #line} of a row withholds. */
    static boolean withholds(String line, String withheld) {
        return line.contains(withheld(withheld));
    }

    private static String withheld(String text) {
        byte[] hash = Hashes.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return WITHHELD + Base64.getEncoder().encodeToString(hash) + '"';
    }

    byte[] hash() {
        return hash(line());
    }

    static byte[] hash(String line) {
        return Hashes.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    private static void member(StringBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.append(json.length() == 1 ? "" : ",").append('"').append(name).append("\":\"");
            JsonStringEncoder.getInstance().quoteAsString(value.toString(), json);
            json.append('"');
        }
    }
}

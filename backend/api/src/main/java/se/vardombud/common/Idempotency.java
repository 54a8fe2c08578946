package se.vardombud.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request that makes something be sent again without making it twice: the caller names it by a key of its own, in the header
 * {@value #HEADER}. A key belongs to who asks and for whom, and is kept for a day.
 */
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";
    /** What a key may be: visible ASCII. */
    public static final String FORM = "[\\x21-\\x7E]{1,100}";

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String PURPOSE = "idempotency";
    private static final Pattern KEY = Pattern.compile(FORM);
    private static final String ROW = " from idempotency_key where patient_id = ? and actor_id = ? and key_digest = ?";

    private final Statements statements;
    private final Secrets secrets;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Statements statements, Secrets secrets, ObjectMapper json, Clock clock) {
        this.statements = statements;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A request as it is recognised when it comes again.
     *
     * @param key null: each request is a new one
     * @param operation what is asked for
     * @param content what it is asked with: whatever becomes JSON
     */
    public record Request(@Nullable String key, PersonId actor, PersonId patient, String operation, Object content) {}

    /**
     * The id of what the request made, now or the first time. Key and effect are kept by one transaction; a second request beside the first
     * waits for it.
     *
     * @throws ProblemException 409 when the key was used for something else, 422 when it is none
     */
    @Transactional
    public UUID once(Request request, Supplier<UUID> make) {
        if (request.key() == null) {
            return make.get();
        }
        if (!KEY.matcher(request.key()).matches()) {
            throw Invalid.value(HEADER, "must be 1 to 100 visible ASCII characters");
        }
        Instant now = clock.instant();
        UUID patient = request.patient().value();
        UUID actor = request.actor().value();
        String key = secrets.digest(PURPOSE, request.key());
        String digest = secrets.digest(PURPOSE, request.operation() + "\n" + write(request.content()));
        statements.run(
                "delete from idempotency_key where patient_id = ? and actor_id = ? and made_at < ?",
                patient,
                actor,
                now.minus(KEPT));
        int first = statements.run(
                "insert into idempotency_key (patient_id, actor_id, key_digest, request_digest, made_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                patient,
                actor,
                key,
                digest,
                now);
        if (first == 0) {
            return made(patient, actor, key, digest);
        }
        UUID made = make.get();
        statements.run(
                "update idempotency_key set made_id = ? where patient_id = ? and actor_id = ? and key_digest = ?",
                made,
                patient,
                actor,
                key);
        return made;
    }

    private UUID made(UUID patient, UUID actor, String key, String digest) {
        record Row(String request, UUID made) {}
        Optional<Row> row = statements.first(
                "select request_digest, made_id" + ROW + " and made_id is not null",
                List.of(patient, actor, key),
                found -> new Row(found.getString("request_digest"), found.getObject("made_id", UUID.class)));
        return row.filter(found -> found.request().equals(digest))
                .map(Row::made)
                .orElseThrow(() -> new ProblemException(
                        409, "IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key has been used for another request."));
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + content.getClass(), e);
        }
    }
}

package se.vardombud.identity.code;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Secrets;
import se.vardombud.common.Uuids;

/** The challenges and the digests of their codes. */
@Singleton
class CodeTable {
    private static final Duration SENDS_WITHIN = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final String SEAL = "one-time-code";
    private static final String SEPARATOR = "\n";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Secrets secrets;
    private final Uuids uuids;
    private final Clock clock;

    CodeTable(Secrets secrets, Uuids uuids, Clock clock) {
        this.secrets = secrets;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** How a try went. */
    record Outcome(boolean over, boolean right, int triesLeft) {}

    /** A code in clear, on its way out. */
    record Fresh(CodePurpose purpose, String code, Duration life) {
        @Override
        public String toString() {
            return "Fresh[]";
        }
    }

    @Transactional
    OneTimeCodeEntity add(CodePurpose purpose, About about) {
        OneTimeCodeEntity row = new OneTimeCodeEntity();
        row.id = uuids.next();
        row.purpose = purpose;
        row.subject = secrets.seal(SEAL, about.subject() + SEPARATOR + about.note());
        row.endsAt = clock.instant().plus(SENDS_WITHIN);
        renew(row);
        row.persist();
        return row;
    }

    @Transactional
    Optional<About> about(UUID id, CodePurpose purpose) {
        return OneTimeCodeEntity.<OneTimeCodeEntity>findByIdOptional(id)
                .filter(row -> row.purpose == purpose)
                .flatMap(row -> secrets.open(SEAL, row.subject))
                .map(text -> text.split(SEPARATOR, 2))
                .map(parts -> new About(parts[0], parts[1]));
    }

    /** The next round; empty when the challenge is used or too old. */
    @Transactional
    Optional<OneTimeCodeEntity> again(UUID id) {
        return locked(id)
                .filter(row -> row.usedAt == null && clock.instant().isBefore(row.endsAt))
                .map(this::renew);
    }

    /** The code of this round, from now on good; empty when another has begun or it is over. */
    @Transactional
    Optional<Fresh> code(UUID id, int round) {
        Instant now = clock.instant();
        return locked(id)
                .filter(row -> row.round == round && row.usedAt == null && now.isBefore(row.expiresAt))
                .map(row -> {
                    String code = "%06d".formatted(RANDOM.nextInt(CODES));
                    row.digest = digest(row, code);
                    return new Fresh(row.purpose, code, Duration.between(now, row.expiresAt));
                });
    }

    /** One try, counted whatever comes of it, always by the same statements. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome attempt(UUID id, String code) {
        return locked(id)
                .map(row -> {
                    row.tries++;
                    boolean over = row.tries > TRIES
                            || row.usedAt != null
                            || !clock.instant().isBefore(row.expiresAt);
                    return new Outcome(over, same(digest(row, code), row.digest), Math.max(0, TRIES - row.tries));
                })
                .orElseGet(() -> new Outcome(true, false, 0));
    }

    @Transactional
    boolean use(UUID id) {
        return OneTimeCodeEntity.update("usedAt = ?1 where id = ?2 and usedAt is null", clock.instant(), id) == 1;
    }

    @Transactional
    long forget(Instant endedBefore) {
        return OneTimeCodeEntity.delete("endsAt < ?1", endedBefore);
    }

    private OneTimeCodeEntity renew(OneTimeCodeEntity row) {
        row.round++;
        row.tries = 0;
        row.expiresAt = clock.instant().plus(OneTimeCodes.LIFE);
        row.digest = digest(row, uuids.next().toString());
        return row;
    }

    private String digest(OneTimeCodeEntity row, String code) {
        return secrets.digest(SEAL, row.purpose + " " + row.id + " " + row.round + " " + code);
    }

    private static Optional<OneTimeCodeEntity> locked(UUID id) {
        @Nullable OneTimeCodeEntity row = OneTimeCodeEntity.findById(id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(row);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

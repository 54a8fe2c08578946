package se.vardombud.identity.password;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;

/** Argon2id with the parameters that OWASP recommends, a few at a time: a hash is made to be dear, also to the one who makes it. */
@Singleton
class PasswordHashes {
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int RETRY_AFTER_SECONDS = 3;
    /** No password's: what is checked for somebody who has none. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=2,p=1$Xj6ga5wNJ1e4IeUjQx5A7Q$lcfxcKFvYtbg1CnIVQ1W7awITGtwm+YQXc4ouBr5k3o";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore turns;
    private final PasswordSettings settings;
    private final Argon2Function argon2;
    private final String nobodys;
    private final Timer timer;

    PasswordHashes(PasswordSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.argon2 = Argon2Function.getInstance(settings.hashMemory(), ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);
        this.nobodys = NOBODYS.formatted(settings.hashMemory());
        this.turns = new Semaphore(settings.hashesAtOnce(), true);
        this.timer = meters.timer("vardombud.password.hash");
    }

    /** In PHC format, with a salt of its own. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return inTurn(() -> argon2.hash(bytes(password), salt).getResult());
    }

    /** Whether it is the password; takes the same time when there is none. */
    boolean verify(String password, @Nullable String hash) {
        String checked = hash == null ? nobodys : hash;
        boolean same = inTurn(() -> Argon2Function.getInstanceFromHash(checked)
                .check(bytes(password), checked.getBytes(StandardCharsets.US_ASCII)));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(settings.hashWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(503, "UNAVAILABLE", "Too many passwords are being checked; try again.")
                        .header("Retry-After", RETRY_AFTER_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return timer.record(work);
        } finally {
            turns.release();
        }
    }

    /** One text, one hash, however the keyboard composes its letters. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}

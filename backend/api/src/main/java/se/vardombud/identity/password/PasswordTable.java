package se.vardombud.identity.password;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Secrets;
import se.vardombud.identity.Channel;
import se.vardombud.identity.PersonalNumber;

/** Passwords and orders, by the digest of a personal number, so that looking for one who is unknown is the same work. */
@Singleton
class PasswordTable {
    private static final String PERSON = "password-person";
    private static final String LETTER = "password-letter";
    private static final String ADDRESS = "password-address";

    private final Secrets secrets;
    private final Clock clock;

    PasswordTable(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    Optional<Credential> find(PersonalNumber number) {
        return PasswordEntity.<PasswordEntity>findByIdOptional(person(number)).map(this::credential);
    }

    /** Those of several; who has none is left out. */
    @Transactional
    Map<PersonalNumber, Credential> find(Collection<PersonalNumber> numbers) {
        Map<String, PersonalNumber> keys =
                numbers.stream().collect(Collectors.toMap(this::person, Function.identity(), (one, same) -> one));
        return PasswordEntity.<PasswordEntity>list("person in ?1", keys.keySet()).stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(keys.get(row.person)), this::credential));
    }

    /** In place of the one before, if any. */
    @Transactional
    void keep(PersonalNumber number, Credential credential) {
        String person = person(number);
        PasswordEntity row =
                PasswordEntity.<PasswordEntity>findByIdOptional(person).orElseGet(PasswordEntity::new);
        row.person = person;
        row.hash = credential.hash();
        row.channel = credential.channel();
        row.address = secrets.seal(ADDRESS, credential.address());
        row.issuedAt = credential.issuedAt();
        row.expiresAt = credential.expiresAt();
        row.changeRequired = credential.changeRequired();
        row.persist();
    }

    /** Ends the password, and any letter on its way to another; false when there was no password. */
    @Transactional
    boolean end(PersonalNumber number) {
        PasswordOrderEntity.deleteById(person(number));
        return PasswordEntity.deleteById(person(number));
    }

    /** A letter on its way, in place of those before it. */
    @Transactional
    void order(PersonalNumber number, String letterCode, String mobile, Instant expiresAt) {
        String person = person(number);
        PasswordOrderEntity row = PasswordOrderEntity.<PasswordOrderEntity>findByIdOptional(person)
                .orElseGet(PasswordOrderEntity::new);
        row.person = person;
        row.letter = letter(number, letterCode);
        row.mobile = secrets.seal(ADDRESS, mobile);
        row.expiresAt = expiresAt;
        row.persist();
    }

    /** Turns a letter into a password; false when the code is not that of the person's newest letter, or too old. */
    @Transactional
    boolean redeem(PersonalNumber number, String letterCode, String hash) {
        @Nullable PasswordOrderEntity order = PasswordOrderEntity.findById(person(number), LockModeType.PESSIMISTIC_WRITE);
        byte[] given = letter(number, letterCode).getBytes(StandardCharsets.US_ASCII);
        boolean right = order != null
                && MessageDigest.isEqual(given, order.letter.getBytes(StandardCharsets.US_ASCII))
                && clock.instant().isBefore(order.expiresAt);
        if (right && order != null) {
            keep(number, Credential.chosen(hash, Channel.SMS, open(order.mobile)));
            order.delete();
        }
        return right;
    }

    /** Says which password a challenge belongs to, and nothing else; of the same length when there is none. */
    String mark(PersonalNumber number, String hash) {
        return secrets.digest("password-mark", number.digits() + " " + hash);
    }

    private Credential credential(PasswordEntity row) {
        return new Credential(
                row.hash, row.channel, open(row.address), row.issuedAt, row.expiresAt, row.changeRequired);
    }

    private String open(String sealed) {
        return secrets.open(ADDRESS, sealed).orElseThrow(() -> new IllegalStateException("sealed by another key"));
    }

    private String letter(PersonalNumber number, String code) {
        return secrets.digest(LETTER, number.digits() + " " + code);
    }

    private String person(PersonalNumber number) {
        return secrets.digest(PERSON, number.digits());
    }
}

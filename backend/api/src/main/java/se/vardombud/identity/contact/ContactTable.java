package se.vardombud.identity.contact;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;

/** The rows of contact details and of changes under way. */
@Singleton
class ContactTable {
    private final Clock clock;

    ContactTable(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    Contact contact(PersonId person) {
        return row(person).map(ContactEntity::toContact).orElse(Contact.NONE);
    }

    @Transactional
    Optional<Language> language(PersonId person) {
        return row(person).map(row -> row.language);
    }

    /** Those whose code is still good. */
    @Transactional
    List<PendingContact> pending(PersonId person) {
        return ContactChangeEntity.<ContactChangeEntity>list(
                        "key.person = ?1 and expiresAt > ?2 order by key.channel", person.value(), clock.instant())
                .stream()
                .map(ContactChangeEntity::toPending)
                .toList();
    }

    /** A change whose code is still good. */
    @Transactional
    Optional<PendingContact> pending(PersonId person, UUID challenge) {
        return pending(person).stream()
                .filter(change -> change.challengeId().equals(challenge))
                .findFirst();
    }

    @Transactional
    void setLanguage(PersonId person, Language language) {
        kept(person).language = language;
    }

    /** @param value null removes it */
    @Transactional
    void set(PersonId person, Channel channel, @Nullable String value) {
        kept(person).set(channel, value);
        forget(person, channel);
    }

    /** In place of any change of the same channel under way. */
    @Transactional
    void await(PersonId person, Channel channel, String value, UUID challenge, Instant expiresAt) {
        ContactChangeEntity.Key key = new ContactChangeEntity.Key(person.value(), channel);
        ContactChangeEntity row =
                ContactChangeEntity.<ContactChangeEntity>findByIdOptional(key).orElseGet(ContactChangeEntity::new);
        row.key = key;
        row.challengeId = challenge;
        row.newValue = value;
        row.expiresAt = expiresAt;
        row.persist();
    }

    @Transactional
    void forget(PersonId person, Channel channel) {
        ContactChangeEntity.delete("key.person = ?1 and key.channel = ?2", person.value(), channel);
    }

    @Transactional
    long forgetExpired() {
        return ContactChangeEntity.delete("expiresAt <= ?1", clock.instant());
    }

    private static Optional<ContactEntity> row(PersonId person) {
        return ContactEntity.findByIdOptional(person.value());
    }

    private static ContactEntity kept(PersonId person) {
        return row(person).orElseGet(() -> {
            ContactEntity made = new ContactEntity();
            made.personId = person.value();
            made.persist();
            return made;
        });
    }
}

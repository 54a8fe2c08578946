package se.vardombud.identity.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.vardombud.identity.Channel;

/** A row of the changes whose code is waited for. */
@Entity
@Table(name = "contact_change")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ContactChangeEntity extends PanacheEntityBase {
    @EmbeddedId
    Key key;

    UUID challengeId;
    String newValue;
    Instant expiresAt;

    @Embeddable
    record Key(
            @Column(name = "person_id") UUID person,
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "channel", length = 10)
                    Channel channel) {}

    PendingContact toPending() {
        return new PendingContact(challengeId, key.channel(), newValue, expiresAt);
    }
}

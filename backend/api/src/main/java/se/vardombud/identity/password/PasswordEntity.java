package se.vardombud.identity.password;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;

/** A row of the passwords. */
@Entity
@Table(name = "password")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PasswordEntity extends PanacheEntityBase {
    @Id
    String person;

    String hash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    Channel channel;

    String address;

    @Nullable Instant issuedAt;

    @Nullable Instant expiresAt;

    boolean changeRequired;
}

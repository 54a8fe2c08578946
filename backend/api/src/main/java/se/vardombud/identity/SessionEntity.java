package se.vardombud.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the sessions. */
@Entity
@Table(name = "session")
@DynamicUpdate // a row touched while it is revoked stays revoked
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SessionEntity extends PanacheEntityBase {
    @Id
    UUID id;

    UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    Assurance assurance;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    SignInMethod method;

    @Nullable Instant authenticatedAt;

    @Nullable String device;

    Instant createdAt;
    Instant lastSeenAt;
    Instant expiresAt;

    @Nullable Instant revokedAt;
}

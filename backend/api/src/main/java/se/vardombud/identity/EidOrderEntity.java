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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the e-id orders. */
@Entity
@Table(name = "eid_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class EidOrderEntity extends PanacheEntityBase {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    EidProviderName provider;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    EidDevice device;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    EidStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    EidHint hint;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    EidPurpose purpose;

    @Nullable UUID sessionId;

    String reference;

    @Nullable String autoStartToken;

    @Nullable String qrStartToken;

    @Nullable String qrStartSecret;

    @Nullable String browserHash;

    @Nullable String returnHash;

    Instant startedAt;
    Instant expiresAt;

    @Nullable Instant lastCollectedAt;

    @Nullable String personalNumber;

    EidReference toReference() {
        return new EidReference(reference, autoStartToken, qrStartToken, qrStartSecret);
    }
}

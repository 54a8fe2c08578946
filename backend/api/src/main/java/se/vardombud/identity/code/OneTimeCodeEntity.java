package se.vardombud.identity.code;

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

/** A row of the challenges. */
@Entity
@Table(name = "one_time_code")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class OneTimeCodeEntity extends PanacheEntityBase {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    CodePurpose purpose;

    String subject;
    String digest;
    int round;
    int tries;
    Instant expiresAt;
    Instant endsAt;

    @Nullable Instant usedAt;
}

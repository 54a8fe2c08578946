package se.vardombud.identity.password;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the letters on their way. */
@Entity
@Table(name = "password_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PasswordOrderEntity extends PanacheEntityBase {
    @Id
    String person;

    String letter;
    String mobile;
    Instant expiresAt;
}

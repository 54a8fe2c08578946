package se.vardombud.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A number that a person had before the one in {@link PersonEntity}. */
@Entity
@Table(name = "former_number")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class FormerNumberEntity extends PanacheEntityBase {
    @Id
    String personalNumber;

    UUID personId;
}

package se.vardombud.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** A row of the copy of the population register. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PersonEntity extends PanacheEntityBase {
    @Id
    UUID id;

    String personalNumber;

    @Nullable String name;

    @Nullable LocalDate birthDate;

    boolean protectedIdentity;
    boolean registered;
    boolean deceased;

    @Nullable Instant familyCheckedAt;

    /** Another row that the register says is the same person; custody of and by both is withheld until somebody has settled it. */
    @Nullable UUID doubleOf;

    Person toPerson() {
        return new Person(new PersonId(id), personalNumber, name, birthDate, protectedIdentity, registered, deceased);
    }

    void copy(RegisterRecord register) {
        name = register.name();
        birthDate = register.birthDate();
        protectedIdentity = register.protectedIdentity();
        registered = register.registered();
        deceased = register.deceased();
    }
}

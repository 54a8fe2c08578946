package se.vardombud.sandbox.population;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in the simulated register. */
@Entity
@Table(name = "sandbox_person")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SandboxPersonEntity extends PanacheEntityBase {
    @Id
    String personalNumber;

    @Nullable UUID patientId;

    @Nullable String name;

    LocalDate birthDate;
    boolean protectedIdentity;
    boolean registered;
    boolean deceased;
    String note;

    @Nullable String careOf;

    @Nullable String street;

    @Nullable String postalCode;

    @Nullable String city;
}

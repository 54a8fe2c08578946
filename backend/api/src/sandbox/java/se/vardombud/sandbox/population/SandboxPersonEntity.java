package se.vardombud.sandbox.population;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
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

    /** The other kind of protection; {@link #protectedIdentity} is the confidentiality marking. */
    boolean protectedRegistration;

    @Nullable String deregistrationReason;

    @Nullable LocalDate deregisteredOn;

    /** With a comma between; null when there are none. */
    @Nullable String formerNumbers;

    @Nullable String careOf;

    @Nullable String street;

    @Nullable String postalCode;

    @Nullable String city;

    boolean isProtected() {
        return protectedIdentity || protectedRegistration;
    }

    List<String> formerNumbers() {
        return formerNumbers == null ? List.of() : List.of(formerNumbers.split(","));
    }

    /** The register's code; null for somebody who is registered. */
    @Nullable String deregistrationReason() {
        if (deregistrationReason != null) {
            return deregistrationReason;
        }
        if (deceased) {
            return "AV";
        }
        return registered ? null : "UV";
    }
}

package se.vardombud.sandbox.population;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Custody in the simulated register, by personal numbers. */
@Entity
@Table(name = "sandbox_custody")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SandboxCustodyEntity extends PanacheEntityBase {
    @EmbeddedId
    Key key;

    LocalDate fromDate;

    /** First day without it; null while it lasts. */
    @Nullable LocalDate toDate;

    @Embeddable
    record Key(String child, String guardian) {}

    static SandboxCustodyEntity of(String child, String guardian, LocalDate from) {
        SandboxCustodyEntity custody = new SandboxCustodyEntity();
        custody.key = new Key(child, guardian);
        custody.fromDate = from;
        return custody;
    }
}

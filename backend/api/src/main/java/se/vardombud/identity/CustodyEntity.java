package se.vardombud.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the copied custodies. */
@Entity
@Table(name = "custody")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CustodyEntity extends PanacheEntityBase {
    @EmbeddedId
    Key key;

    @Column(name = "to_date")
    @Nullable LocalDate to;

    @Embeddable
    record Key(
            @Column(name = "child_id") UUID child,
            @Column(name = "guardian_id") UUID guardian,
            @Column(name = "from_date") LocalDate from) {}
}

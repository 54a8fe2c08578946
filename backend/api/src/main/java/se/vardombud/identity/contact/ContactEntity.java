package se.vardombud.identity.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;

/** A row of the contact details. */
@Entity
@Table(name = "contact")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ContactEntity extends PanacheEntityBase {
    @Id
    UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 2)
    @Nullable Language language;

    @Nullable String mobile;

    @Nullable String email;

    Contact toContact() {
        return new Contact(mobile, email);
    }

    void set(Channel channel, @Nullable String value) {
        switch (channel) {
            case SMS -> mobile = value;
            case EMAIL -> email = value;
        }
    }
}

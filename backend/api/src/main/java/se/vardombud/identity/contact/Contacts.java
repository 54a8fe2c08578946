package se.vardombud.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Language;

/** How people want to be reached, for those who write to them. */
@ApplicationScoped
public class Contacts {
    private final ContactTable table;

    Contacts(ContactTable table) {
        this.table = table;
    }

    /** Confirmed details alone; nobody has any until they have given them. */
    public Contact of(PersonId person) {
        return table.contact(person);
    }

    /** Swedish until the person has said otherwise. */
    public Language languageOf(PersonId person) {
        return table.language(person).orElse(Language.SV);
    }
}

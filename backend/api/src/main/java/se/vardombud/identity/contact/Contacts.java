package se.vardombud.identity.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import se.vardombud.common.PersonId;
import se.vardombud.common.SecurityLog;
import se.vardombud.identity.Channel;
import se.vardombud.identity.Language;

/** How people want to be reached, for those who write to them. */
@ApplicationScoped
public class Contacts {
    private final ContactTable table;
    private final Event<ContactChanged> changed;
    private final SecurityLog log;

    Contacts(ContactTable table, Event<ContactChanged> changed, SecurityLog log) {
        this.table = table;
        this.changed = changed;
        this.log = log;
    }

    /** Confirmed details alone; nobody has any until they have given them. */
    public Contact of(PersonId person) {
        return table.contact(person);
    }

    /** Swedish until the person has said otherwise. */
    public Language languageOf(PersonId person) {
        return table.language(person).orElse(Language.SV);
    }

    /** Takes a detail away because somebody else has it too. They are told nothing, unlike when the person changes it. */
    @Transactional
    public void withdraw(PersonId person, Channel channel) {
        table.set(person, channel, null);
        log.of(SecurityLog.Event.CONTACT_CHANGED, person, "channel", channel.toString());
        changed.fire(new ContactChanged(person, channel));
    }
}

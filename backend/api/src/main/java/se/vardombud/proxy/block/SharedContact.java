package se.vardombud.proxy.block;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import se.vardombud.identity.Channel;
import se.vardombud.identity.EmailAddress;
import se.vardombud.identity.contact.Contact;
import se.vardombud.identity.contact.Contacts;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;

/** The child's own number or address that is the guardian's too: codes and notices for the child arrive there. */
@Singleton
class SharedContact implements LeakSource {
    private final Contacts contacts;

    SharedContact(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Leak leak() {
        return Leak.SHARED_CONTACT;
    }

    @Override
    public int count(Between between) {
        return (int) shared(between).count();
    }

    @Override
    public void stop(Between between) {
        shared(between).toList().forEach(channel -> contacts.withdraw(between.patient(), channel));
    }

    private Stream<Channel> shared(Between between) {
        Contact childs = contacts.of(between.patient());
        Contact guardians = contacts.of(between.guardian());
        return Arrays.stream(Channel.values()).filter(channel -> {
            String own = childs.at(channel);
            String other = guardians.at(channel);
            // Of a number in E.164 there is one form only.
            return own != null && other != null && EmailAddress.same(own, other);
        });
    }
}

package se.vardombud.identity.password;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import se.vardombud.identity.Channel;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.contact.ContactChanged;

/** A new mobile number means a new password: codes must not go to a number that is the person's no more. */
@Singleton
class OldMobile {
    private final Passwords passwords;
    private final CurrentActor actor;

    OldMobile(Passwords passwords, CurrentActor actor) {
        this.passwords = passwords;
        this.actor = actor;
    }

    void changed(@Observes ContactChanged contact) {
        if (contact.channel() == Channel.SMS) {
            passwords.end(contact.person(), actor.require().session());
        }
    }
}

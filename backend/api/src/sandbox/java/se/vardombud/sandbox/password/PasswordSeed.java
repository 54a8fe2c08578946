package se.vardombud.sandbox.password;

import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;
import se.vardombud.identity.password.Passwords;
import se.vardombud.sandbox.population.SandboxSeed;

/** One persona has a password from the start, so that signing in with one can be tried without waiting for a letter. */
@Singleton
class PasswordSeed implements SandboxSeed {
    static final String PERSONA = "per-patient";
    static final String PASSWORD = "björkar i motvind 1966";
    static final String MOBILE = "+46701740605";
    private static final int AFTER_THE_GRANTS = 300;

    private final Passwords passwords;
    private final String hash;

    /** @param hash of the password above; ready-made, because making one is slow by design */
    PasswordSeed(Passwords passwords, @ConfigProperty(name = "vardombud.sandbox.password-hash") String hash) {
        this.passwords = passwords;
        this.hash = hash;
    }

    @Override
    public int order() {
        return AFTER_THE_GRANTS;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        PersonId person = personas.get(PERSONA);
        if (person != null) {
            passwords.adopt(person, hash, Channel.SMS, MOBILE);
        }
    }
}

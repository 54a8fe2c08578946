package se.vardombud.sandbox.password;

import jakarta.inject.Singleton;
import java.util.Map;
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
    /** Of the password above; ready-made, because making one is slow by design. */
    static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$Xj6ga5wNJ1e4IeUjQx5A7Q$U/K3ckNzhPSzw2u/2K0/AuGhsfbMDTQsthVIl9Fy8lo";

    private static final int AFTER_THE_GRANTS = 300;

    private final Passwords passwords;

    PasswordSeed(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public int order() {
        return AFTER_THE_GRANTS;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        PersonId person = personas.get(PERSONA);
        if (person != null) {
            passwords.adopt(person, HASH, Channel.SMS, MOBILE);
        }
    }
}

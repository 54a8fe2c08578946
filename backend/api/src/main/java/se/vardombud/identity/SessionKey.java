package se.vardombud.identity;

import jakarta.inject.Singleton;
import java.security.KeyPair;

/** The key pair of session tokens, from the file that {@code vardombud.session.key} names. */
@Singleton
class SessionKey {
    private final KeyPair pair;

    SessionKey(SessionSettings settings) {
        pair = SessionKeyFile.read(settings.key());
    }

    KeyPair pair() {
        return pair;
    }
}

package se.vardombud.identity.password;

import jakarta.inject.Singleton;
import se.vardombud.identity.PasswordWay;

/** Says among the ways to sign in that this is one. */
@Singleton
class OfferedPassword implements PasswordWay {
    @Override
    public boolean offered() {
        return true;
    }
}

package se.vardombud.identity;

/** A bean of this type says that one may also sign in with a password and a one-time code. */
public interface PasswordWay {
    /** Whether this installation offers it. */
    boolean offered();
}

package se.vardombud.proxy;

/** As what somebody did something for a patient. */
public enum DoneAs {
    SELF,
    GUARDIAN,
    DELEGATE,
    STAFF
}

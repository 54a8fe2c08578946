package se.vardombud.identity;

/** The population register does not answer, and the copy is too old to decide on. */
public class RegisterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailableException(Throwable cause) {
        super("the population register does not answer", cause);
    }
}

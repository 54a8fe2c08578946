package se.vardombud.identity.register;

/** The register cannot be reached, or is in trouble of its own: it may answer if asked again. */
class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message) {
        super(message);
    }
}

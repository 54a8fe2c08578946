package se.vardombud.identity.register;

/** The register answered what cannot be read or does not hold together; the text says what is wrong and repeats nothing of it. */
class UnreadableAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableAnswerException(String message) {
        super(message);
    }
}

package se.vardombud.identity.register;

/** The register will not answer, however often it is asked. */
class RefusedQuestionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedQuestionException(String message) {
        super(message);
    }
}

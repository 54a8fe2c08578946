package se.vardombud.identity.register;

/** The whole answer did not come in time: people wait, so it is not asked again. */
class SlowAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlowAnswerException() {
        super("too slow");
    }
}

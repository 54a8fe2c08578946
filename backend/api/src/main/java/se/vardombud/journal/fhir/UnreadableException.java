package se.vardombud.journal.fhir;

/** A resource cannot become an entry; caught for each, so that all that is wrong is said at once. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnreadableException(String path, String message) {
        super(message, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}

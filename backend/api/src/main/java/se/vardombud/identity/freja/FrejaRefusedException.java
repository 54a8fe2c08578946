package se.vardombud.identity.freja;

/** Freja has answered with one of its own error codes. */
class FrejaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int UNKNOWN_USER = 1012;
    static final int UNKNOWN_REFERENCE = 1100;
    /** The person has another order under way: both are refused. */
    static final int ANOTHER_UNDER_WAY = 2000;

    private final int code;

    FrejaRefusedException(int code) {
        super("Freja refused with " + code);
        this.code = code;
    }

    int code() {
        return code;
    }
}

package se.vardombud.identity.bankid;

/** BankID knows no such order, or no longer. */
class NoSuchOrderException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

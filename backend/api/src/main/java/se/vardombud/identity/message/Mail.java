package se.vardombud.identity.message;

/**
 * A mail of plain text.
 *
 * @param to one address
 * @param subject one line
 */
public record Mail(String to, String subject, String text) {
    /** Says neither to whom nor what: records end up in logs. */
    @Override
    public String toString() {
        return "Mail[]";
    }
}

package se.vardombud.identity;

/**
 * A session that has just begun.
 *
 * @param token signed; goes into the cookie and nowhere else
 */
public record NewSession(String token) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "NewSession[]";
    }
}

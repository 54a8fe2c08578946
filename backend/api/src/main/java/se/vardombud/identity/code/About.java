package se.vardombud.identity.code;

/**
 * What a challenge is about.
 *
 * @param subject whom or what the code is about, such as a person's id
 * @param note what the one who began it wants to be reminded of
 */
public record About(String subject, String note) {
    /** The subject may be a personal number. */
    @Override
    public String toString() {
        return "About[]";
    }
}

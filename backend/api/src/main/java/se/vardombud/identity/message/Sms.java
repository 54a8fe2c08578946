package se.vardombud.identity.message;

/**
 * A text message.
 *
 * @param to a mobile number in E.164, such as +46701740605
 * @param text plain; short enough for what a text message costs
 */
public record Sms(String to, String text) {
    /** Says neither to whom nor what: records end up in logs. */
    @Override
    public String toString() {
        return "Sms[]";
    }
}

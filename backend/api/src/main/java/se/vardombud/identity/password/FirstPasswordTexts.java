package se.vardombud.identity.password;

/** What comes with a first password. In both languages: care does not know which one somebody reads. */
final class FirstPasswordTexts {
    static final String SUBJECT = "Lösenord till Vårdombud / Password for Vårdombud";

    private FirstPasswordTexts() {}

    static String text(String password) {
        return """
                Ditt första lösenord till Vårdombud: %s
                Det gäller i 7 dagar. Byt det när du loggar in första gången. Lämna aldrig ut det.
                Your first password for Vårdombud, good for 7 days. Change it when you first sign in. Never give it to anybody."""
                .formatted(password);
    }
}

package se.vardombud.identity.password;

/** What comes with a first password. In both languages: care does not know which one somebody reads. */
final class FirstPasswordTexts {
    static final String SUBJECT = "Lösenord till Vårdombud / Password for Vårdombud";

    static final String NOTICE_SUBJECT = "Nytt lösenord till Vårdombud / New password for Vårdombud";

    /** To where the person was reached until now: somebody else may have asked for it. */
    static final String NOTICE =
            """
            Vården har gett dig ett nytt lösenord till Vårdombud; det du hade gäller inte längre. Var det inte du som bad om det? Kontakta din vårdmottagning.
            Care has given you a new password for Vårdombud; the one you had no longer works. Was it not you who asked? Contact your clinic.""";

    private FirstPasswordTexts() {}

    static String text(String password) {
        return """
                Ditt första lösenord till Vårdombud: %s
                Det gäller i 7 dagar. Byt det när du loggar in första gången. Lämna aldrig ut det.
                Your first password for Vårdombud, good for 7 days. Change it when you first sign in. Never give it to anybody."""
                .formatted(password);
    }
}

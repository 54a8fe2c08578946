package se.vardombud.identity.code;

import se.vardombud.identity.Language;

/** What the messages with codes say: what for, for how long, and to keep it to oneself. The SMS fits in one part. */
final class CodeTexts {
    private CodeTexts() {}

    static String subject(Language language) {
        return switch (language) {
            case SV -> "Kod till Vårdombud";
            case EN -> "Code for Vårdombud";
        };
    }

    static String text(CodePurpose purpose, Language language, String code) {
        return switch (language) {
            case SV ->
                "%s är din kod för att %s. Den gäller i 5 minuter. Lämna aldrig ut den, inte ens till vården."
                        .formatted(
                                code,
                                switch (purpose) {
                                    case SIGN_IN -> "logga in i Vårdombud";
                                    case CONTACT -> "bekräfta kontaktuppgifter i Vårdombud";
                                    case NOTICES -> "få aviseringar från Vårdombud hit";
                                });
            case EN ->
                "%s is your code to %s. It is good for 5 minutes. Never give it to anybody, not even to care staff."
                        .formatted(
                                code,
                                switch (purpose) {
                                    case SIGN_IN -> "sign in to Vårdombud";
                                    case CONTACT -> "confirm contact details in Vårdombud";
                                    case NOTICES -> "get notices from Vårdombud here";
                                });
        };
    }
}

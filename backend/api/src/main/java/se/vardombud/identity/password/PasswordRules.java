package se.vardombud.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.PersonalNumber;

/** What a password must be, after NIST 800-63B: long enough, and not one that is tried first. Nothing about kinds of characters. */
final class PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;
    private static final int TEN_DIGITS = 10;

    /** Some thirty thousand, collected by the zxcvbn project from passwords that have leaked. */
    static final class Common {
        static final Set<String> PASSWORDS = load();

        private Common() {}

        private static Set<String> load() {
            try {
                return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER
                        .load()
                        .getRankedDictionary()
                        .keySet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Why a password is refused. */
    enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        /** One of those that are tried first. */
        COMMON,
        /** Holds the person's own number. */
        PERSONAL,
        /** The one that it should replace. */
        SAME
    }

    private PasswordRules() {}

    /** @throws ProblemException 422 PASSWORD_REFUSED with {@code why} */
    static void require(String password, PersonalNumber person) {
        check(password, person).ifPresent(why -> {
            throw new ProblemException(422, "PASSWORD_REFUSED", "Choose another password.").with("why", why);
        });
    }

    static Optional<Refusal> check(String password, PersonalNumber person) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (text.replaceAll("[^0-9]", "").contains(person.digits().substring(12 - TEN_DIGITS))) {
            return Optional.of(Refusal.PERSONAL);
        }
        return isCommon(text.toLowerCase(Locale.ROOT)) ? Optional.of(Refusal.COMMON) : Optional.empty();
    }

    /** Listed, one character over and over, or the portal's name with too little else. */
    private static boolean isCommon(String text) {
        String rest = text.replace('å', 'a').replace("vardombud", "");
        return Common.PASSWORDS.contains(text)
                || text.codePoints().distinct().count() == 1
                || (rest.length() < text.length() && rest.codePointCount(0, rest.length()) < SHORTEST);
    }
}

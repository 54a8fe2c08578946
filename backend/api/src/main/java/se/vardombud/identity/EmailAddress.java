package se.vardombud.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as people write them. Whether one works is for a code sent there to show. */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /** One @, something on each side, a dot in what follows, and nothing that could end a line or an address in SMTP. */
    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private EmailAddress() {}

    /** The address without blanks around it and its domain in lower case; empty when it cannot be one. */
    public static Optional<String> parse(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (address.length() > LONGEST
                || at > LONGEST_LOCAL
                || !SHAPE.matcher(address).matches()) {
            return Optional.empty();
        }
        return Optional.of(address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
    }

    /** Whether two addresses reach the same mailbox, as far as anybody can tell. */
    public static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}

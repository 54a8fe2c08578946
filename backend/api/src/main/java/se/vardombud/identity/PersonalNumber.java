package se.vardombud.identity;

import dev.personnummer.Personnummer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal identity number or coordination number with a real date and a correct check digit.
 *
 * @param digits twelve: YYYYMMDDNNNC, the form that BankID and the register use
 */
public record PersonalNumber(String digits) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int ADDED_TO_DAY = 60;

    public PersonalNumber {
        if (!TWELVE_DIGITS.matcher(digits).matches() || !Personnummer.valid(digits)) {
            throw new IllegalArgumentException("not a personal number");
        }
    }

    /** Reads twelve digits, with or without a hyphen before the last four; ten digits would leave the century to guess. */
    public static Optional<PersonalNumber> parse(String text) {
        String digits = text.strip();
        if (digits.length() == 13 && digits.charAt(8) == '-') {
            digits = digits.substring(0, 8) + digits.substring(9);
        }
        try {
            return Optional.of(new PersonalNumber(digits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Personal or coordination number; never {@link IdKind#RESERVE}. */
    public IdKind kind() {
        return Integer.parseInt(digits.substring(6, 8)) > ADDED_TO_DAY ? IdKind.COORDINATION : IdKind.PERSONAL;
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "PersonalNumber[]";
    }
}

package se.vardombud.identity;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personal identity number or coordination number with a real date and a correct check digit.
 *
 * @param digits twelve: YYYYMMDDNNNC, the form that BankID and the register use
 */
public record PersonalNumber(String digits) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern TEN_DIGITS = Pattern.compile("([0-9]{6})([-+]?)([0-9]{4})");
    private static final int ADDED_TO_DAY = 60;

    public PersonalNumber {
        if (!TWELVE_DIGITS.matcher(digits).matches() || !Personnummer.valid(digits)) {
            throw new IllegalArgumentException("not a personal number");
        }
    }

    /** Reads twelve digits, with or without a hyphen before the last four. */
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

    /**
     * Reads what people type: twelve digits as {@link #parse(String)}, or ten, with the century of somebody born at the latest today
     * (a hyphen or nothing) or a hundred years before that (a plus).
     */
    public static Optional<PersonalNumber> parse(String text, LocalDate today) {
        Matcher ten = TEN_DIGITS.matcher(text.strip());
        if (!ten.matches()) {
            return parse(text);
        }
        int century = today.getYear() / 100;
        Optional<PersonalNumber> latest = parse(century + ten.group(1) + ten.group(3))
                .filter(number -> !number.bornAfter(today))
                .or(() -> parse(century - 1 + ten.group(1) + ten.group(3)));
        return ten.group(2).equals("+") ? latest.flatMap(PersonalNumber::aCenturyBefore) : latest;
    }

    private boolean bornAfter(LocalDate today) {
        return birthDate().isAfter(today);
    }

    private Optional<PersonalNumber> aCenturyBefore() {
        return parse(Integer.parseInt(digits.substring(0, 2)) - 1 + digits.substring(2));
    }

    /** Personal or coordination number; never {@link IdKind#RESERVE}. */
    public IdKind kind() {
        return Integer.parseInt(digits.substring(6, 8)) > ADDED_TO_DAY ? IdKind.COORDINATION : IdKind.PERSONAL;
    }

    /** The date in the number; the register's own birth date may differ. */
    public LocalDate birthDate() {
        int day = Integer.parseInt(digits.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                day > ADDED_TO_DAY ? day - ADDED_TO_DAY : day);
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "PersonalNumber[]";
    }
}

package se.vardombud.clinic;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A clinic's Swedish telephone number.
 *
 * @param national as it is dialled within Sweden, such as 08-465 004 01
 */
record PhoneNumber(String national) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String SWEDEN = "SE";
    private static final int SWEDENS_CODE = 46;

    /** Reads it with or without the country code; empty when it is no Swedish number. */
    static Optional<PhoneNumber> parse(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, SWEDEN);
            return number.getCountryCode() == SWEDENS_CODE && NUMBERS.isPossibleNumber(number) && !number.hasExtension()
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.NATIONAL)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}

package se.vardombud.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * A telephone number that may get text messages.
 *
 * @param e164 such as +46701740605
 */
public record MobileNumber(String e164) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String SWEDEN = "SE";
    private static final int LONGEST = 40;
    /** In some countries nothing in a number tells a mobile from another. */
    private static final Set<PhoneNumberType> MAY_BE_MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** Reads what people type, Swedish or with a country code; empty when it cannot be a mobile number. */
    public static Optional<MobileNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = NUMBERS.parse(text, SWEDEN);
            return NUMBERS.isValidNumber(number)
                            && !number.hasExtension()
                            && MAY_BE_MOBILE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(new MobileNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "MobileNumber[]";
    }
}

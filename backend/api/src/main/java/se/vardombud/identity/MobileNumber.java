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
    private static final String HOME = "SE";
    /** In some countries, such as the United States, mobile and fixed numbers look alike. */
    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** Reads what people type, Swedish or with a country code; empty when it cannot be a mobile number. */
    public static Optional<MobileNumber> parse(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, HOME);
            return numbers.isValidNumber(number) && MOBILE.contains(numbers.getNumberType(number))
                    ? Optional.of(new MobileNumber(numbers.format(number, PhoneNumberFormat.E164)))
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

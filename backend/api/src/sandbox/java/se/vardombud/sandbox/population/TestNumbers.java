package se.vardombud.sandbox.population;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.vardombud.identity.PersonalNumber;

/** Gives out personal numbers that no living person has: only the birth numbers of the tax agency's test numbers. */
class TestNumbers {
    private static final List<Integer> FEMALE = List.of(238, 980, 982, 984, 986, 988);
    private static final List<Integer> MALE = List.of(239, 981, 983, 985, 987, 989);
    private static final int COORDINATION = 60;

    private final Set<String> taken = new HashSet<>();

    /** The first free number of the date; at most six a date and sex. */
    PersonalNumber next(LocalDate born, boolean female, boolean coordination) {
        String date = born.format(DateTimeFormatter.BASIC_ISO_DATE);
        if (coordination) {
            date = date.substring(0, 6) + (born.getDayOfMonth() + COORDINATION);
        }
        for (int birthNumber : female ? FEMALE : MALE) {
            String eleven = date + birthNumber;
            if (taken.add(eleven)) {
                return new PersonalNumber(eleven + checkDigit(eleven.substring(2)));
            }
        }
        throw new IllegalStateException("no test number left on a date");
    }

    /** Luhn's over the nine digits without the century. */
    private static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}

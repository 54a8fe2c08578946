package se.vardombud.identity.register;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how somebody is called. */
final class PersonName {
    private static final int LONGEST_PART = 80;

    private PersonName() {}

    /** Given, middle and family name; empty for a child that has been given none. */
    static Optional<String> of(XmlNode record) {
        return record.one("name")
                .flatMap(name -> name.text("givenName", LONGEST_PART).map(given -> Stream.of(
                                Optional.of(called(given, name.text("givenNameIndicator"))),
                                name.text("middleName", LONGEST_PART),
                                name.text("surname", LONGEST_PART))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))));
    }

    /** The given name that the person goes by, where the register marks one: two digits, of which the second is 0 for a single name. */
    private static String called(String given, Optional<String> indicator) {
        String[] names = given.split("\\s+");
        String mark = indicator.orElse("");
        boolean single = mark.matches("[1-9]0") && !given.contains("-");
        int nth = single ? mark.charAt(0) - '0' : 0;
        return nth == 0 || nth > names.length ? String.join(" ", names) : names[nth - 1];
    }
}

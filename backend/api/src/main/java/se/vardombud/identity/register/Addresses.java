package se.vardombud.identity.register;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vardombud.identity.PostalAddress;

/** Reads where somebody is registered as living. */
final class Addresses {
    private static final int LONGEST_LINE = 40;

    private Addresses() {}

    /** Empty when a part is missing without which no letter arrives. */
    static Optional<PostalAddress> of(XmlNode record, String name) {
        return record.one("addressInformation")
                .flatMap(group -> group.one("residentialAddress"))
                .flatMap(address -> {
                    String street = Stream.of("postalAddress1", "postalAddress2")
                            .flatMap(line -> address.text(line, LONGEST_LINE).stream())
                            .collect(Collectors.joining(", "));
                    Optional<String> code = address.text("postalCode").flatMap(Addresses::postalCode);
                    Optional<String> city = address.text("city", LONGEST_LINE);
                    return street.isEmpty() || code.isEmpty() || city.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new PostalAddress(
                                    name,
                                    address.text("careOf", LONGEST_LINE).orElse(null),
                                    street,
                                    code.get(),
                                    city.get()));
                });
    }

    /** A number on the wire, and 0 where there is none. */
    private static Optional<String> postalCode(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new UnreadableAnswerException("postalCode cannot be read");
        }
        return Optional.of("0".repeat(5 - text.length()) + text).filter(code -> !code.equals("00000"));
    }
}

package se.vardombud.identity.register;

import java.util.List;
import java.util.Optional;
import se.vardombud.identity.PersonalNumber;

/** Reads identities: a root that says what kind of number it is, and the number. */
final class Identities {
    private Identities() {}

    /** The personal or coordination number; empty for a reserve number, or no number at all. */
    static Optional<PersonalNumber> number(XmlNode identity) {
        String root = identity.text("root").orElse("");
        Optional<String> extension = identity.text("extension");
        if (!Names.isRootOfNumbers(root) || extension.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(extension
                .flatMap(PersonalNumber::parse)
                .filter(number -> Names.rootOf(number).equals(root))
                .orElseThrow(() -> new UnreadableAnswerException("a personal number cannot be read")));
    }

    /** As {@link #number}, which must be there. */
    static PersonalNumber given(XmlNode parent, String name) {
        return number(parent.given(Names.PERSON, name))
                .orElseThrow(() -> new UnreadableAnswerException(name + " is no personal number"));
    }

    /** Numbers that the record refers to: what the person had before, or has now. A reference that has ended is none. */
    static List<PersonalNumber> referred(XmlNode record) {
        return record.all(Names.PERSON, "referredPersonalIdentities").stream()
                .filter(referred -> !referred.text("referredPersonalIdentityStatus")
                        .orElse("")
                        .equals("AS"))
                .flatMap(referred -> number(referred.given(Names.PERSON, "referredPersonalIdentity")).stream())
                .distinct()
                .toList();
    }
}

package se.vardombud.identity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.RegisterRecord.Relation;

/** Reads custody out of somebody's relations. */
final class CustodyReader {
    static final String CHILD = "VF";
    static final String GUARDIAN = "V";

    /** New, new by a change of number, corrected. The others say that it is over or never was. */
    private static final Set<String> STANDS = Set.of("", "NY", "PB", "RD");

    private final XmlNode record;
    private final PersonalNumber self;

    CustodyReader(XmlNode record, PersonalNumber self) {
        this.record = record;
        this.self = self;
    }

    List<Relation> relations(String type) {
        return record.all(Names.PERSON, "relationship").stream()
                .filter(relation ->
                        relation.given(Names.PERSON, "relationshipType").text().equals(type))
                .flatMap(relation -> custody(relation, type).stream())
                .toList();
    }

    /** Somebody without a number cannot be found in the portal. */
    private Optional<Relation> custody(XmlNode relation, String type) {
        Optional<PersonalNumber> other = relation.one("relationshipId")
                .flatMap(id -> id.one("personalIdentity"))
                .flatMap(Identities::number);
        Optional<PartialDate> to = relation.one("relationshipToDate").map(PartialDate::of);
        boolean stands = STANDS.contains(relation.text("status").orElse(""));
        return other.filter(number -> stands || to.isPresent()).map(number -> {
            LocalDate from = relation.one("relationshipFromDate")
                    .map(PartialDate::of)
                    .map(PartialDate::last)
                    .orElseGet(() -> (type.equals(CHILD) ? number : self).birthDate());
            return new Relation(number, from, to.map(PartialDate::first).orElse(null));
        });
    }
}

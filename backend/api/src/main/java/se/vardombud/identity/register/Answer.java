package se.vardombud.identity.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vardombud.identity.IdKind;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PostalAddress;
import se.vardombud.identity.RegisterRecord;

/**
 * What the register answered.
 *
 * @param records by the number asked about; without those it does not know
 * @param replacedBy for an old number that was answered as itself: those it refers to
 */
record Answer(Map<PersonalNumber, RegisterRecord> records, Map<PersonalNumber, List<PersonalNumber>> replacedBy) {
    /**
     * Reads an answer to the question about these numbers.
     *
     * @param testPersons whether those made up for tests count
     * @throws UnreadableAnswerException when it is no such answer
     */
    static Answer read(byte[] envelope, Collection<PersonalNumber> asked, boolean testPersons, LocalDate today) {
        Answer answer = new Answer(new LinkedHashMap<>(), new LinkedHashMap<>());
        Set<PersonalNumber> open = new HashSet<>(asked);
        for (XmlNode requested : body(envelope).all(Names.RESPONDER, "requestedPersonRecord")) {
            PersonalNumber number = Identities.given(requested, "requestedPersonalIdentity");
            if (!open.remove(number)) {
                throw new UnreadableAnswerException("an answer that was not asked for");
            }
            requested
                    .one("personRecord")
                    .filter(record -> testPersons || !record.givenFlag("testIndicator"))
                    .ifPresent(record -> answer.add(number, record, today));
        }
        if (!open.isEmpty()) {
            throw new UnreadableAnswerException("no answer to all that was asked");
        }
        return answer;
    }

    private static XmlNode body(byte[] envelope) {
        XmlNode root = XmlNode.root(envelope);
        if (!root.is(Names.SOAP, "Envelope")) {
            throw new UnreadableAnswerException("no SOAP envelope");
        }
        XmlNode body = root.given(Names.SOAP, "Body");
        if (body.one(Names.SOAP, "Fault").isPresent()) {
            throw new RefusedQuestionException("a SOAP fault");
        }
        return body.given(Names.RESPONDER, "GetPersonsForProfileResponse");
    }

    private void add(PersonalNumber asked, XmlNode record, LocalDate today) {
        PersonalNumber number = Identities.given(record, "personalIdentity");
        List<PersonalNumber> referred = Identities.referred(record).stream()
                .filter(other -> !other.equals(number))
                .toList();
        if (!number.equals(asked) && !referred.contains(asked)) {
            throw new UnreadableAnswerException("the record of somebody else");
        }
        Deregistration left = Deregistration.of(record, today);
        if (left.replaced() && !referred.isEmpty()) {
            replacedBy.put(asked, referred);
        } else {
            records.put(asked, person(record, number, referred, left));
        }
    }

    private static RegisterRecord person(
            XmlNode record, PersonalNumber number, List<PersonalNumber> referred, Deregistration left) {
        // Must be told; the other kind is told only of those who have it.
        boolean marked = record.givenFlag("protectedPersonIndicator");
        boolean isProtected = marked || record.flag("protectedPopulationRecord").orElse(false);
        Optional<String> name = PersonName.of(record);
        Optional<PostalAddress> address =
                isProtected ? Optional.empty() : name.flatMap(called -> Addresses.of(record, called));
        CustodyReader custody = new CustodyReader(record, number);
        return new RegisterRecord(
                number,
                referred,
                name.orElse(null),
                record.one("birth")
                        .flatMap(birth -> birth.one("dateOfBirth"))
                        .map(PartialDate::of)
                        .filter(PartialDate::isExact)
                        .map(PartialDate::first)
                        .orElse(null),
                isProtected,
                number.kind() == IdKind.PERSONAL && !left.deregistered(),
                left.deceased(),
                custody.relations(CustodyReader.CHILD),
                custody.relations(CustodyReader.GUARDIAN),
                address.orElse(null));
    }
}

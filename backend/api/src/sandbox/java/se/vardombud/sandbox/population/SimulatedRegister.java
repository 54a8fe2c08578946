package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import se.vardombud.common.PortalClock;

/**
 * The population register of the sandbox: what it answers to an envelope. As the real one, it lists custody only until the child comes of
 * age, and of somebody protected it tells no more than profile 1.
 */
@Singleton
class SimulatedRegister {
    private static final int MAJORITY = 18;

    private final Clock clock;

    SimulatedRegister(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for what is no question of GetPersonsForProfile */
    @Transactional
    byte[] answer(byte[] envelope) {
        SoapAnswer answer = new SoapAnswer();
        SoapQuestion.read(envelope)
                .numbers()
                .forEach(asked -> answer.record(() -> {
                    answer.identity("requestedPersonalIdentity", asked.root(), asked.extension());
                    Optional<SandboxPersonEntity> person = find(asked.extension());
                    if (person.isPresent()) {
                        answer.group("personRecord", () -> person(answer, person.get()));
                    }
                }));
        return answer.bytes();
    }

    private static Optional<SandboxPersonEntity> find(String number) {
        return SandboxPersonEntity.<SandboxPersonEntity>findByIdOptional(number)
                .or(() -> SandboxPersonEntity.<SandboxPersonEntity>find("formerNumbers like ?1", "%" + number + "%")
                        .firstResultOptional());
    }

    private void person(SoapAnswer answer, SandboxPersonEntity person) throws XMLStreamException {
        answer.number("personalIdentity", person.personalNumber);
        answer.text("protectedPersonIndicator", person.protectedIdentity);
        answer.text("testIndicator", true);
        answer.text("primaryIdentity", true);
        answer.name(person.name);
        for (String former : person.formerNumbers()) {
            answer.group("referredPersonalIdentities", () -> answer.number("referredPersonalIdentity", former));
        }
        answer.group("birth", () -> answer.date("dateOfBirth", person.birthDate));
        if (!person.isProtected()) {
            address(answer, person);
        }
        if (person.deregistrationReason() != null) {
            answer.group("deregistration", () -> {
                answer.text("deregistrationReasonCode", person.deregistrationReason());
                answer.date("deregistrationDate", person.deregisteredOn);
            });
        }
        if (!person.isProtected()) {
            relations(answer, "VF", "key.guardian", person.personalNumber, SandboxCustodyEntity.Key::child);
            relations(answer, "V", "key.child", person.personalNumber, SandboxCustodyEntity.Key::guardian);
        }
        answer.text("protectedPopulationRecord", person.protectedRegistration ? true : null);
    }

    private static void address(SoapAnswer answer, SandboxPersonEntity person) throws XMLStreamException {
        SandboxAddress home = SandboxAddress.of(person).orElse(null);
        if (home != null) {
            answer.group(
                    "addressInformation",
                    () -> answer.group("residentialAddress", () -> {
                        answer.text("careOf", home.careOf());
                        answer.text("postalAddress2", home.street());
                        answer.text("postalCode", Integer.valueOf(home.postalCode()));
                        answer.text("city", home.city());
                    }));
        }
    }

    private void relations(
            SoapAnswer answer,
            String type,
            String side,
            String number,
            Function<SandboxCustodyEntity.Key, String> other)
            throws XMLStreamException {
        LocalDate today = PortalClock.today(clock);
        List<SandboxCustodyEntity> custodies = SandboxCustodyEntity.list(side, number);
        for (SandboxCustodyEntity custody : custodies) {
            if (isMinor(custody.key.child(), today)) {
                answer.group("relationship", () -> {
                    answer.group("relationshipId", () -> answer.number("personalIdentity", other.apply(custody.key)));
                    answer.text("relationshipType", type);
                    answer.date("relationshipFromDate", custody.fromDate);
                    answer.date("relationshipToDate", custody.toDate);
                    answer.text("status", "NY");
                });
            }
        }
    }

    private static boolean isMinor(String child, LocalDate today) {
        return SandboxPersonEntity.<SandboxPersonEntity>findByIdOptional(child)
                .filter(person -> today.isBefore(person.birthDate.plusYears(MAJORITY)))
                .isPresent();
    }
}

package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/**
 * A person of the simulated register, as the console shows it.
 *
 * @param patientId id in the portal
 * @param guardians personal numbers
 * @param protectedIdentity by either kind of protection
 * @param note stable key, a colon, and who it is in plain words
 * @param address null for those who live nowhere in Sweden; the register withholds that of protected persons
 */
record SandboxPersonView(
        PersonId patientId,
        String personalNumber,
        @JsonInclude @Nullable String name,
        LocalDate birthDate,
        List<String> guardians,
        @JsonProperty("protected") boolean protectedIdentity,
        boolean registered,
        boolean deceased,
        String note,
        @JsonInclude @Nullable SandboxAddress address,
        List<String> formerNumbers,
        boolean confidentialityMarking,
        boolean protectedRegistration,
        @JsonInclude @Nullable SandboxDeregistration deregistration,
        List<SandboxCustody> custody) {
    static SandboxPersonView of(SandboxPersonEntity person, List<SandboxCustody> custody) {
        String reason = person.deregistrationReason();
        return new SandboxPersonView(
                new PersonId(Objects.requireNonNull(person.patientId)),
                person.personalNumber,
                person.name,
                person.birthDate,
                custody.stream().map(SandboxCustody::guardian).toList(),
                person.isProtected(),
                person.registered,
                person.deceased,
                person.note,
                SandboxAddress.of(person).orElse(null),
                person.formerNumbers(),
                person.protectedIdentity,
                person.protectedRegistration,
                reason == null ? null : new SandboxDeregistration(reason, person.deregisteredOn),
                custody);
    }
}

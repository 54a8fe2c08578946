package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a person in the simulated register; what is left out stays.
 *
 * @param name empty takes the name away
 * @param protectedIdentity the marking; taking it away takes away both kinds of protection
 * @param guardians personal numbers of all guardians, in place of those before
 * @param personalNumber a new one; the person is found by the old one too
 * @param custody all of it with its dates, in place of that before
 */
record PopulationChange(
        @Nullable @Size(max = 200) String name,
        @Nullable LocalDate birthDate,
        @JsonProperty("protected") @Nullable Boolean protectedIdentity,
        @Nullable Boolean registered,
        @Nullable Boolean deceased,
        @Nullable @Size(max = 10) List<@Pattern(regexp = "[0-9]{12}") String> guardians,
        @Nullable @Pattern(regexp = "[0-9]{12}") String personalNumber,
        @Nullable @Valid SandboxAddress address,
        @Nullable Boolean confidentialityMarking,
        @Nullable Boolean protectedRegistration,
        @Nullable @Valid SandboxDeregistration deregistration,
        @Nullable @Size(max = 10) List<@Valid SandboxCustody> custody) {
    void applyTo(SandboxPersonEntity person) {
        if (name != null) {
            person.name = name.isBlank() ? null : name.strip();
        }
        if (birthDate != null) {
            person.birthDate = birthDate;
        }
        if (address != null) {
            address.applyTo(person);
        }
        protect(person);
        deregister(person);
    }

    private void protect(SandboxPersonEntity person) {
        if (protectedIdentity != null) {
            person.protectedIdentity = protectedIdentity;
            person.protectedRegistration &= protectedIdentity;
        }
        if (confidentialityMarking != null) {
            person.protectedIdentity = confidentialityMarking;
        }
        if (protectedRegistration != null) {
            person.protectedRegistration = protectedRegistration;
        }
    }

    private void deregister(SandboxPersonEntity person) {
        if (registered != null || deceased != null) {
            person.deregistrationReason = null;
            person.deregisteredOn = null;
        }
        if (registered != null) {
            person.registered = registered;
        }
        if (deceased != null) {
            person.deceased = deceased;
        }
        if (deregistration != null) {
            deregistration.applyTo(person);
        }
    }
}

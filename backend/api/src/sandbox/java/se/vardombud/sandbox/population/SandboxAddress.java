package se.vardombud.sandbox.population;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives according to the simulated register; as long as the real one's fields.
 *
 * @param postalCode five digits
 */
record SandboxAddress(
        @Nullable @Size(max = 40) String careOf,
        @NotBlank @Size(max = 40) String street,
        @Pattern(regexp = "[0-9]{5}") String postalCode,
        @NotBlank @Size(max = 40) String city) {
    void applyTo(SandboxPersonEntity person) {
        person.careOf = careOf;
        person.street = street;
        person.postalCode = postalCode;
        person.city = city;
    }

    static Optional<SandboxAddress> of(SandboxPersonEntity person) {
        return person.street == null || person.postalCode == null || person.city == null
                ? Optional.empty()
                : Optional.of(new SandboxAddress(person.careOf, person.street, person.postalCode, person.city));
    }
}

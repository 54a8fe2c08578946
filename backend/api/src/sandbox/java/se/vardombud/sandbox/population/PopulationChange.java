package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a person in the simulated register; what is left out stays.
 *
 * @param name empty takes the name away
 * @param guardians personal numbers of all guardians, in place of those before
 */
record PopulationChange(
        @Nullable @Size(max = 200) String name,
        @Nullable LocalDate birthDate,
        @JsonProperty("protected") @Nullable Boolean protectedIdentity,
        @Nullable Boolean registered,
        @Nullable Boolean deceased,
        @Nullable @Size(max = 10) List<@Pattern(regexp = "[0-9]{12}") String> guardians) {
    void applyTo(SandboxPersonEntity person) {
        if (name != null) {
            person.name = name.isBlank() ? null : name.strip();
        }
        if (birthDate != null) {
            person.birthDate = birthDate;
        }
        if (protectedIdentity != null) {
            person.protectedIdentity = protectedIdentity;
        }
        if (registered != null) {
            person.registered = registered;
        }
        if (deceased != null) {
            person.deceased = deceased;
        }
    }
}

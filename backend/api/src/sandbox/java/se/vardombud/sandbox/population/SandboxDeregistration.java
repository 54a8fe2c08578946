package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has left the simulated register.
 *
 * @param reason the register's code: AV has died, UV has emigrated, OB cannot be found, AN and TA other reasons
 * @param date may lie ahead; null when not known
 */
record SandboxDeregistration(
        @NotNull @Pattern(regexp = "AV|UV|OB|AN|TA") String reason, @JsonInclude @Nullable LocalDate date) {
    void applyTo(SandboxPersonEntity person) {
        person.deregistrationReason = reason;
        person.deregisteredOn = date;
        person.deceased = reason.equals("AV");
        person.registered = false;
    }
}

package se.vardombud.clinic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one goes to see a clinic. */
@Schema(description = "Where a clinic is")
public record ClinicAddress(
        @NotBlank @Size(max = 100) String street,
        @NotNull @Pattern(regexp = "\\d{5}", message = "must be five digits") @Schema(description = "Five digits")
                String postalCode,
        @NotBlank @Size(max = 60) String city) {}

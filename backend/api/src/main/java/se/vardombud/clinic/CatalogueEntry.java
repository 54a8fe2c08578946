package se.vardombud.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as the catalogue's file says it.
 *
 * @param id by which clinics' systems and the staff directory name it too: its HSA-id, or system and value of another identifier
 */
record CatalogueEntry(
        @NotBlank @Size(max = 200) String id,
        @NotBlank @Size(max = 200) String name,
        @NotNull Region region,
        @NotNull @Valid ClinicAddress address,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 14) List<@NotNull @Valid OpeningHours> openingHours,
        @Nullable Set<@NotNull Service> offers,
        @Nullable @Min(1) @Max(60) Integer answersWithinDays,
        @Nullable @Size(max = 500) String about) {
    List<OpeningHours> hours() {
        return openingHours == null ? List.of() : openingHours;
    }

    Set<Service> services() {
        return offers == null ? Set.of() : offers;
    }
}

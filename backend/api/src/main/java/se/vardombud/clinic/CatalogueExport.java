package se.vardombud.clinic;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's file, read: every clinic or none.
 *
 * @param clinics empty when there are faults
 * @param faults what is wrong and where, such as {@code clinics[3].phone: must be a Swedish telephone number}
 */
record CatalogueExport(List<CatalogueEntry> clinics, List<String> faults) {
    /** Of the format; a later one is another number. */
    private static final int VERSION = 1;

    /**
     * @param version of the format
     * @param source where the catalogue comes from, for whoever reads the file
     */
    record Document(
            @Min(VERSION) @Max(VERSION) int version,
            @Nullable @Size(max = 1000) String source,
            @NotNull @Valid List<@NotNull CatalogueEntry> clinics) {}

    /** Reads the whole file. */
    static CatalogueExport read(String text, ObjectMapper json, Validator validator) {
        Document document;
        try {
            document = json.readValue(text, Document.class);
        } catch (JsonProcessingException e) {
            return new CatalogueExport(List.of(), List.of(place(e) + ": cannot be read"));
        }
        if (document == null) {
            return new CatalogueExport(List.of(), List.of("must not be null"));
        }
        List<String> faults = validator.validate(document).stream()
                .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (faults.isEmpty()) {
            faults.addAll(more(document.clinics()));
        }
        return new CatalogueExport(faults.isEmpty() ? document.clinics() : List.of(), faults);
    }

    /** What is wrong though each value by itself may be right. */
    private static List<String> more(List<CatalogueEntry> clinics) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < clinics.size(); i++) {
            CatalogueEntry clinic = clinics.get(i);
            String place = "clinics[" + i + "].";
            if (!seen.add(clinic.id())) {
                faults.add(place + "id: stands before");
            }
            if (SearchName.words(clinic.name()).isEmpty()) {
                faults.add(place + "name: must have letters or digits");
            }
            if (clinic.phone() != null && PhoneNumber.parse(clinic.phone()).isEmpty()) {
                faults.add(place + "phone: must be a Swedish telephone number");
            }
            if (!clinic.hours().stream().allMatch(OpeningHours::end)) {
                faults.add(place + "openingHours: must close after they open");
            }
        }
        return faults;
    }

    private static String place(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .substring(1);
        }
        JsonLocation location = e.getLocation();
        return location == null ? "the file" : "line " + location.getLineNr();
    }
}

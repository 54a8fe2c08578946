package se.vardombud.appointment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Catalogue;
import se.vardombud.clinic.ClinicAddress;
import se.vardombud.clinic.ClinicDetails;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.UnitId;

/** What those who have a visit need to know of its clinic. */
@Singleton
class ClinicFacts {
    private final Catalogue catalogue;

    ClinicFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    VisitClinic of(UnitId clinic) {
        ClinicDetails details = catalogue.details(clinic);
        return new VisitClinic(
                clinic, details.name(), line(details.address()), details.phone(), details.answersWithinDays());
    }

    Map<UnitId, VisitClinic> of(Collection<UnitId> clinics) {
        return clinics.stream().distinct().collect(Collectors.toMap(clinic -> clinic, this::of));
    }

    boolean offers(UnitId clinic, Service service) {
        return catalogue.details(clinic).offers().contains(service);
    }

    /** @throws se.vardombud.common.ProblemException 409 where it does not; 404 for no clinic */
    void requireOffered(UnitId clinic, Service service) {
        catalogue.requireOffered(clinic, service);
    }

    private static @Nullable String line(@Nullable ClinicAddress address) {
        return address == null
                ? null
                : "%s, %s %s".formatted(address.street(), spaced(address.postalCode()), address.city());
    }

    private static String spaced(String postalCode) {
        return postalCode.substring(0, 3) + " " + postalCode.substring(3);
    }
}

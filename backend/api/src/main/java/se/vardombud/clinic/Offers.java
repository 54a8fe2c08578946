package se.vardombud.clinic;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vardombud.common.Statements;

/** What clinics offer now: the services that are open at those that are still in the catalogue. */
@Singleton
class Offers {
    private record Offer(UnitId clinic, Service service) {}

    private final Statements statements;

    Offers(Statements statements) {
        this.statements = statements;
    }

    /** Each clinic's, in the order of {@link Service}; one that offers nothing is left out. Within the caller's transaction. */
    Map<UnitId, List<Service>> of(Collection<UnitId> clinics) {
        if (clinics.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(clinics.size(), "?"));
        return statements
                .list(
                        """
                        select s.unit_id, s.service from clinic_service s join clinic c on c.unit_id = s.unit_id
                        where s.opened and not c.gone and s.unit_id in ("""
                                + places + ")",
                        clinics.stream().map(UnitId::value).toList(),
                        row -> new Offer(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                Service.valueOf(row.getString("service"))))
                .stream()
                .sorted(Comparator.comparing(Offer::service))
                .collect(Collectors.groupingBy(
                        Offer::clinic, Collectors.mapping(Offer::service, Collectors.toUnmodifiableList())));
    }
}

package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;

/** What is known of the clinics: by the region's catalogue, and by their own staff, whose word counts where both have one. */
@ApplicationScoped
public class Catalogue {
    private static final String CLINIC =
            """
            select u.id, u.name, c.region, c.street, c.postal_code, c.city, c.phone, c.opening_hours,
                coalesce(c.own_answers_within_days, c.answers_within_days) as answers_within_days,
                coalesce(c.own_about, c.about) as about
            from unit u left join clinic c on c.unit_id = u.id where u.id = ?""";
    private final Statements statements;
    private final Offers offers;
    private final HoursJson hours;

    Catalogue(Statements statements, Offers offers, HoursJson hours) {
        this.statements = statements;
        this.offers = offers;
        this.hours = hours;
    }

    /**
     * Lets a new errand be directed at the clinic, or not. Those that are there already stay as they are.
     *
     * @throws ProblemException 409 SERVICE_NOT_OFFERED, with the clinic's phone where it is known; 404 for no clinic
     */
    @Transactional
    public void requireOffered(UnitId clinic, Service service) {
        ClinicDetails details = details(clinic);
        if (!details.offers().contains(service)) {
            throw new ProblemException(409, "SERVICE_NOT_OFFERED", "The clinic does not offer this service.")
                    .with("phone", details.phone());
        }
    }

    /**
     * All that is known of a clinic, also of one that is gone from the catalogue.
     *
     * @throws ProblemException 404 for no clinic
     */
    @Transactional
    public ClinicDetails details(UnitId clinic) {
        return statements.first(CLINIC, List.of(clinic.value()), this::read).orElseThrow(ProblemException::notFound);
    }

    /** The regions that have clinics in the catalogue, by name. */
    @Transactional
    List<RegionCount> regions() {
        return statements.list(
                "select region, count(*) as clinics from clinic where not gone and region is not null group by region order by region",
                List.of(),
                row -> new RegionCount(Region.valueOf(row.getString("region")), row.getInt("clinics")));
    }

    private ClinicDetails read(ResultSet row) throws SQLException {
        UnitId id = new UnitId(row.getObject("id", UUID.class));
        return new ClinicDetails(
                id,
                row.getString("name"),
                region(row),
                address(row),
                row.getString("phone"),
                hours.read(row.getString("opening_hours")),
                offers.of(List.of(id)).getOrDefault(id, List.of()),
                row.getObject("answers_within_days", Integer.class),
                notBlank(row.getString("about")));
    }

    static @Nullable Region region(ResultSet row) throws SQLException {
        String name = row.getString("region");
        return name == null ? null : Region.valueOf(name);
    }

    private static @Nullable ClinicAddress address(ResultSet row) throws SQLException {
        String street = row.getString("street");
        return street == null ? null : new ClinicAddress(street, row.getString("postal_code"), row.getString("city"));
    }

    private static @Nullable String notBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

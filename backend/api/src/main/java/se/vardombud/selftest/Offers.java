package se.vardombud.selftest;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Region;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;

/** The self-tests that there are for a person: those of clinics that offer self-tests now, for the person's age today. */
@Singleton
class Offers {
    /** The person's own clinics come first, then the regions of these. Where somebody lives is not asked for: protected or not, it shows nowhere. */
    private static final String ALL =
            "select o.* from (select f.id as offer_id, u.id as unit_id, u.name as unit_name, c.region, "
                    + SelfTest.COLUMNS
                    + """
                    , case when exists (select 1 from patient_unit t where t.patient_id = ? and t.unit_id = f.unit_id) then 0
                        when c.region in (select m.region from patient_unit t join clinic m on m.unit_id = t.unit_id
                            where t.patient_id = ?) then 1 else 2 end as distance,
                    exists (select 1 from self_test_order e where e.patient_id = ? and e.open_offer_id = f.id and %s) as in_progress
                    from self_test_offer f join unit u on u.id = f.unit_id join clinic c on c.unit_id = u.id
                    where f.opened and not c.gone
                        and exists (select 1 from clinic_service s where s.unit_id = f.unit_id and s.service = 'SELF_TEST' and s.opened)
                        and (f.age_from is null or f.age_from <= ?) and (f.age_to is null or f.age_to >= ?)) o where true""";

    private final Statements statements;
    private final Clock clock;

    Offers(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    private record Place(int distance, OfferView offer) {}

    /** @param hiddenToo whether the asker sees what is hidden from guardians */
    @Transactional
    Page<OfferView> of(PersonId patient, boolean hiddenToo, @Nullable Region region, PageQuestion.Wanted wanted) {
        Age age = age(patient);
        UUID id = patient.value();
        List<Object> parameters = new ArrayList<>(List.of(id, id, id, age.atLeast(), age.atMost()));
        StringBuilder sql = new StringBuilder(ALL.formatted(hiddenToo ? "e.status <> 'RESULT_READY'" : "not e.unseen"));
        if (region != null) {
            sql.append(" and o.region = ?");
            parameters.add(region.name());
        }
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (o.distance, o.title, o.offer_id) > (?, ?, ?)");
            parameters.addAll(List.of(distance(after), after.key().substring(1), after.id()));
        }
        parameters.add(wanted.read());
        Page<Place> page = wanted.page(
                statements.list(
                        sql.append(" order by o.distance, o.title, o.offer_id limit ?")
                                .toString(),
                        parameters,
                        Offers::read),
                last -> new Cursor(
                        last.distance() + last.offer().test().title(),
                        last.offer().offerId()));
        return new Page<>(page.items().stream().map(Place::offer).toList(), page.nextCursor());
    }

    /** A kind of self-test, whether or not it can be ordered. */
    record Found(UUID id, UnitId unit, SelfTest test, boolean open) {}

    @Transactional
    Optional<Found> find(UUID offer) {
        return statements.first(
                "select f.id as offer_id, f.unit_id, f.opened, " + SelfTest.COLUMNS
                        + " from self_test_offer f where f.id = ?",
                List.of(offer),
                row -> new Found(
                        offer,
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        SelfTest.read(row),
                        row.getBoolean("opened")));
    }

    /** @throws ProblemException 409 when it is withdrawn, or not for somebody of this age */
    void requireFor(PersonId patient, Found offer) {
        if (!offer.open()) {
            throw new ProblemException(409, "OFFER_WITHDRAWN", "The clinic no longer offers this self-test.");
        }
        if (!offer.test().fits(age(patient))) {
            throw new ProblemException(409, "NOT_FOR_THIS_AGE", "This self-test is for another age.")
                    .with("ageFrom", offer.test().ageFrom())
                    .with("ageTo", offer.test().ageTo());
        }
    }

    private Age age(PersonId patient) {
        LocalDate born = statements
                .list(
                        "select birth_date from person where id = ? and birth_date is not null",
                        List.of(patient.value()),
                        row -> row.getObject("birth_date", LocalDate.class))
                .stream()
                .findFirst()
                .orElse(null);
        return Age.on(PortalClock.today(clock), born);
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(row.getInt("distance"), OfferView.read(row));
    }

    private static int distance(Cursor after) {
        int distance = after.key().isEmpty() ? -1 : after.key().charAt(0) - '0';
        if (distance < 0 || distance > 2) {
            throw Invalid.value("cursor", "must be a nextCursor of this list");
        }
        return distance;
    }
}

package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Actor;

/** What a clinic's own staff say of it, in place of what the catalogue says. */
@ApplicationScoped
public class OwnCatalogue {
    private final Catalogue catalogue;
    private final Offers offers;
    private final Commissions commissions;
    private final StaffLog log;
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    OwnCatalogue(
            Catalogue catalogue,
            Offers offers,
            Commissions commissions,
            StaffLog log,
            Statements statements,
            Uuids uuids,
            Clock clock) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.commissions = commissions;
        this.log = log;
        this.statements = statements;
        this.uuids = uuids;
        this.clock = clock;
    }

    /**
     * A clinic as its staff see and change it.
     *
     * @param version to be sent as If-Match with a change
     */
    @Schema(name = "UnitClinic", description = "The unit as patients find it in the catalogue")
    public record Own(
            ClinicDetails clinic,
            @Schema(minimum = "0", description = "To be sent as If-Match with a change") int version) {}

    /** The clinic now. */
    @Transactional
    public Own get(UnitId unit) {
        int version = statements
                .first("select version from clinic where unit_id = ?", List.of(unit.value()), row -> row.getInt(1))
                .orElse(0);
        return new Own(catalogue.details(unit), version);
    }

    /**
     * Changes what staff say.
     *
     * @param version of what they saw when they changed it
     * @throws se.vardombud.common.ProblemException 412 when somebody has changed it since
     */
    @Transactional
    public Own change(UnitId unit, int version, ClinicChange change, Actor by) {
        statements.run("insert into clinic (unit_id) values (?) on conflict do nothing", unit.value());
        int changed = statements.run(
                """
                update clinic set version = version + 1, own_about = coalesce(cast(? as varchar(500)), own_about),
                    own_answers_within_days = coalesce(cast(? as integer), own_answers_within_days)
                where unit_id = ? and version = ?""",
                change.about() == null ? null : change.about().strip(),
                change.answersWithinDays(),
                unit.value(),
                version);
        if (changed == 0) {
            throw IfMatch.changed();
        }
        if (change.offers() != null) {
            open(unit, change.offers(), by.person());
        }
        log.append(new StaffLogEntry(
                uuids.next(),
                clock.instant(),
                by.person().value(),
                unit.value(),
                commissions
                        .current(by)
                        .map(commission -> commission.role().name())
                        .orElse(null),
                "changeUnitClinic",
                AccessLogEntry.Outcome.PERMIT,
                "T5",
                null));
        return get(unit);
    }

    /** What is as it was stays the catalogue's to change. */
    private void open(UnitId unit, Set<Service> wanted, PersonId by) {
        List<Service> now = offers.of(List.of(unit)).getOrDefault(unit, List.of());
        Arrays.stream(Service.values())
                .filter(service -> wanted.contains(service) != now.contains(service))
                .forEach(service -> set(unit, service, wanted.contains(service), by));
    }

    private void set(UnitId unit, Service service, boolean opened, PersonId by) {
        statements.run("delete from clinic_service where unit_id = ? and service = ?", unit.value(), service.name());
        statements.run(
                "insert into clinic_service (unit_id, service, opened, set_by, set_at) values (?, ?, ?, ?, ?)",
                unit.value(),
                service.name(),
                opened,
                by.value(),
                clock.instant());
    }
}

package se.vardombud.clinic;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;

/** The catalogue as its file last said, in the database. What staff have said themselves stays beside it. */
@Singleton
class CatalogueTable {
    private final Statements statements;
    private final ClinicWords words;
    private final HoursJson hours;
    private final Uuids uuids;

    CatalogueTable(Statements statements, ClinicWords words, HoursJson hours, Uuids uuids) {
        this.statements = statements;
        this.words = words;
        this.hours = hours;
        this.uuids = uuids;
    }

    private record Known(UUID id, String externalId, String name) {}

    /** The digest of the file that the rows come from; empty before the first. */
    @Transactional
    Optional<String> digest() {
        return statements.first("select digest from clinic_catalogue", List.of(), row -> row.getString(1));
    }

    /** Puts a catalogue in place of what was, whole. */
    @Transactional
    void replace(List<CatalogueEntry> clinics, String digest) {
        // Two nodes may find the file at once: the second waits here, and then writes the same.
        statements.run("insert into clinic_catalogue (id, digest) values (1, '') on conflict do nothing");
        statements.run("update clinic_catalogue set digest = ? where id = 1", digest);
        Map<String, Known> units = units(clinics);
        List<Listed> listed = clinics.stream()
                .map(entry -> new Listed(unit(units, entry), entry))
                .toList();
        rename(listed);
        describe(listed);
        offer(listed);
        listed.forEach(one ->
                words.write(one.id(), one.entry().name(), one.entry().address().city()));
    }

    private record Listed(Known unit, CatalogueEntry entry) {
        UUID id() {
            return unit.id();
        }
    }

    private static Known unit(Map<String, Known> units, CatalogueEntry entry) {
        return Optional.ofNullable(units.get(entry.id())).orElseThrow();
    }

    /** All units there are, with those that the catalogue is the first to name. */
    private Map<String, Known> units(List<CatalogueEntry> clinics) {
        Map<String, Known> before = known();
        statements.runAll(
                "insert into unit (id, external_id, name, sort_name) values (?, ?, ?, ?) on conflict do nothing",
                clinics.stream()
                        .filter(entry -> !before.containsKey(entry.id()))
                        .map(entry -> List.<Object>of(
                                uuids.next(), entry.id(), entry.name(), SearchName.sorted(entry.name())))
                        .toList());
        return known();
    }

    private Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        statements
                .list(
                        "select id, external_id, name from unit",
                        List.of(),
                        row -> new Known(
                                row.getObject("id", UUID.class), row.getString("external_id"), row.getString("name")))
                .forEach(unit -> known.put(unit.externalId(), unit));
        return known;
    }

    private void rename(List<Listed> listed) {
        statements.runAll(
                "update unit set name = ?, sort_name = ? where id = ?",
                listed.stream()
                        .filter(one -> !one.entry().name().equals(one.unit().name()))
                        .map(one -> List.<Object>of(
                                one.entry().name(),
                                SearchName.sorted(one.entry().name()),
                                one.id()))
                        .toList());
    }

    private void describe(List<Listed> listed) {
        statements.run("update clinic set gone = true");
        statements.runAll(
                "insert into clinic (unit_id) values (?) on conflict do nothing",
                rows(listed, one -> List.of(one.id())));
        statements.runAll(
                """
                update clinic set gone = false, region = ?, street = ?, postal_code = ?, city = ?, phone = ?,
                    opening_hours = ?, answers_within_days = ?, about = ? where unit_id = ?""",
                rows(listed, one -> facts(one.entry(), one.id())));
    }

    private List<Object> facts(CatalogueEntry entry, UUID id) {
        ClinicAddress address = entry.address();
        return Arrays.asList(
                entry.region().name(),
                address.street(),
                address.postalCode(),
                address.city(),
                Optional.ofNullable(entry.phone())
                        .flatMap(PhoneNumber::parse)
                        .map(PhoneNumber::national)
                        .orElse(null),
                hours.write(entry.hours()),
                entry.answersWithinDays(),
                entry.about(),
                id);
    }

    private void offer(List<Listed> listed) {
        statements.run("delete from clinic_service where set_by is null");
        List<List<Object>> offers = new ArrayList<>();
        listed.forEach(one -> one.entry().services().forEach(service -> offers.add(List.of(one.id(), service.name()))));
        statements.runAll(
                "insert into clinic_service (unit_id, service, opened) values (?, ?, true) on conflict do nothing",
                offers);
    }

    private static List<List<Object>> rows(List<Listed> listed, Function<Listed, List<Object>> row) {
        return listed.stream().map(row).toList();
    }
}

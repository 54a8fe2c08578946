package se.vardombud.proxy.exception;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** Applications and their parts, as they are read. Within the caller's transaction. */
@Singleton
class ApplicationTable {
    /** What staff have begun and nobody has granted is not the guardian's to know of. */
    private static final String GUARDIANS = " and a.guardian_id = ? and (a.begun_as = 'GUARDIAN' or exists"
            + " (select 1 from exception_part e join journal_exception x on x.patient_id = e.patient_id and x.id = e.id"
            + " where e.patient_id = a.patient_id and e.application_id = a.id))";

    private final Statements statements;

    ApplicationTable(Statements statements) {
        this.statements = statements;
    }

    /** An application with its parts, in the order of the units' names. */
    record Whole(ApplicationRow application, List<PartRow> parts) {}

    /**
     * Latest first, and one more than wanted when there are more.
     *
     * @param guardian whose applications, as they may know them; null: all about the patient
     */
    List<Whole> page(PersonId patient, @Nullable PersonId guardian, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        StringBuilder sql = new StringBuilder(" where a.patient_id = ?");
        if (guardian != null) {
            sql.append(GUARDIANS);
            parameters.add(guardian.value());
        }
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (a.begun_at, a.id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        return read(
                patient,
                sql.append(" order by a.begun_at desc, a.id desc limit ?").toString(),
                parameters);
    }

    /** One of the patient's; of this guardian, as they may know of it, where one is given. */
    Optional<Whole> find(PersonId patient, @Nullable PersonId guardian, UUID id) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        if (guardian != null) {
            parameters.add(guardian.value());
        }
        parameters.add(id);
        return read(
                        patient,
                        " where a.patient_id = ?" + (guardian == null ? "" : GUARDIANS) + " and a.id = ?",
                        parameters)
                .stream()
                .findFirst();
    }

    /** What this guardian has had at these units, as far as they may know of it. */
    List<Whole> at(PersonId patient, PersonId guardian, List<UnitId> units) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value(), guardian.value()));
        units.forEach(unit -> parameters.add(unit.value()));
        return read(
                patient,
                " where a.patient_id = ?" + GUARDIANS
                        + " and exists (select 1 from exception_part e where e.patient_id = a.patient_id and e.application_id = a.id"
                        + " and e.unit_id in (" + places(units.size()) + "))",
                parameters);
    }

    private List<Whole> read(PersonId patient, String where, List<Object> parameters) {
        List<ApplicationRow> applications = statements.list(
                "select " + ApplicationRow.COLUMNS + " from " + ApplicationRow.TABLES + where,
                parameters,
                ApplicationRow::read);
        if (applications.isEmpty()) {
            return List.of();
        }
        List<Object> ids = new ArrayList<>(List.of(patient.value()));
        applications.forEach(application -> ids.add(application.id()));
        Map<UUID, List<PartRow>> parts = statements
                .list(
                        "select " + PartRow.COLUMNS + " from " + PartRow.TABLES
                                + " where e.patient_id = ? and e.application_id in (" + places(applications.size())
                                + ") order by u.name, e.id",
                        ids,
                        PartRow::read)
                .stream()
                .collect(Collectors.groupingBy(PartRow::application));
        return applications.stream()
                .map(application -> new Whole(application, parts.getOrDefault(application.id(), List.of())))
                .toList();
    }

    private static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}

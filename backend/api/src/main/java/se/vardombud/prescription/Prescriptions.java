package se.vardombud.prescription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.DoneBy;

/** What people are prescribed. */
@ApplicationScoped
public class Prescriptions {
    private static final String SELECT = "select " + PrescriptionRow.COLUMNS
            + " from prescription m join unit mu on mu.id = m.unit_id where m.patient_id = ?";
    /** What a stopped prescription, at the end of the list, has in its place in it. */
    private static final String STOPPED = "stopped ";

    private static final int DAY = "2026-11-21".length();

    private final Statements statements;
    private final Doers doers;
    private final Uuids uuids;

    Prescriptions(Statements statements, Doers doers, Uuids uuids) {
        this.statements = statements;
        this.doers = doers;
        this.uuids = uuids;
    }

    /** Those that no other has taken the place of: what ends soonest first, what is stopped last. */
    @Transactional
    Page<PrescriptionView> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        String sql = SELECT + " and m.replaced_by is null" + after(wanted.after(), parameters)
                + " order by m.stopped_at is not null, m.valid_until, m.id limit ?";
        parameters.add(wanted.read());
        Page<PrescriptionRow> page =
                wanted.page(statements.list(sql, parameters, PrescriptionRow::read), Prescriptions::place);
        Map<UUID, RenewalView> renewals = renewals(patient, page.items());
        return new Page<>(
                page.items().stream()
                        .map(one ->
                                PrescriptionView.of(one, one.renewal() == null ? null : renewals.get(one.renewal())))
                        .toList(),
                page.nextCursor());
    }

    Optional<PrescriptionRow> find(PersonId patient, UUID id) {
        return statements.first(SELECT + " and m.id = ?", List.of(patient.value(), id), PrescriptionRow::read);
    }

    /**
     * Keeps a new prescription.
     *
     * @param by who on staff prescribed it; null for what comes from elsewhere
     */
    @Transactional
    public UUID write(
            PersonId patient, UnitId unit, NewPrescription content, Instant prescribedAt, @Nullable PersonId by) {
        UUID id = uuids.next();
        statements.run(
                """
                insert into prescription (patient_id, id, unit_id, medicine, strength, form, dose, dispensings, remaining,
                    prescribed_at, prescribed_by, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?)""",
                patient.value(),
                id,
                unit.value(),
                content.medicine(),
                content.strength(),
                content.form(),
                content.dose(),
                content.dispensings(),
                content.remaining(),
                prescribedAt,
                by == null ? null : by.value(),
                content.validUntil());
        return id;
    }

    /** The new prescription is in the old one's place. */
    void replace(PersonId patient, UUID old, UUID by) {
        statements.run(
                "update prescription set replaced_by = ? where patient_id = ? and id = ?", by, patient.value(), old);
    }

    /** The clinic has ended the treatment; nothing happens when it has. */
    @Transactional
    public void stop(PersonId patient, UUID id, Instant at) {
        statements.run(
                "update prescription set stopped_at = ? where patient_id = ? and id = ? and stopped_at is null",
                at,
                patient.value(),
                id);
    }

    private Map<UUID, RenewalView> renewals(PersonId patient, List<PrescriptionRow> prescriptions) {
        List<Object> ids = new ArrayList<>(prescriptions.stream()
                .map(PrescriptionRow::renewal)
                .filter(Objects::nonNull)
                .toList());
        if (ids.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        ids.addFirst(patient.value());
        return shown(statements.list(
                        RenewalRow.SELECT + " where e.patient_id = ? and e.id in (" + places + ")",
                        ids,
                        RenewalRow::read))
                .stream()
                .collect(Collectors.toMap(RenewalView::renewalId, Function.identity()));
    }

    /** As the patient's side sees them, in the same order. */
    List<RenewalView> shown(Collection<RenewalRow> renewals) {
        Map<Doer, DoneBy> by =
                doers.shown(renewals.stream().map(one -> one.errand().doer()).toList());
        return renewals.stream()
                .map(one -> RenewalView.of(
                        one, Objects.requireNonNull(by.get(one.errand().doer()))))
                .toList();
    }

    private static String after(@Nullable Cursor after, List<Object> parameters) {
        if (after == null) {
            return "";
        }
        boolean stopped = after.key().startsWith(STOPPED);
        parameters.add(stopped);
        parameters.add(day(stopped ? after.key().substring(STOPPED.length()) : after.key()));
        parameters.add(after.id());
        return " and (m.stopped_at is not null, m.valid_until, m.id) > (?, ?, ?)";
    }

    private static LocalDate day(String text) {
        try {
            if (text.length() == DAY) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw Invalid.value("cursor", "must be a nextCursor of this list");
    }

    private static Cursor place(PrescriptionRow last) {
        return new Cursor((last.stopped() ? STOPPED : "") + last.content().validUntil(), last.id());
    }
}

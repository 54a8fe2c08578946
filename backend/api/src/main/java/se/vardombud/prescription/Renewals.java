package se.vardombud.prescription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Service;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.errand.ErrandSending;
import se.vardombud.proxy.errand.ErrandSteps;

/** Renewals, from the patient's side: asked for, followed, and taken back. */
@ApplicationScoped
class Renewals {
    private final Statements statements;
    private final Prescriptions prescriptions;
    private final ErrandSending sending;
    private final ErrandSteps steps;
    private final Uuids uuids;

    Renewals(
            Statements statements, Prescriptions prescriptions, ErrandSending sending, ErrandSteps steps, Uuids uuids) {
        this.statements = statements;
        this.prescriptions = prescriptions;
        this.sending = sending;
        this.steps = steps;
        this.uuids = uuids;
    }

    /** @param key of a request that may come again */
    record Wanted(PersonId patient, UUID prescription, UnitId clinic, @Nullable String comment, @Nullable String key) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Wanted[]";
        }
    }

    /** @throws ProblemException 404 for no prescription of the patient's, 409 when it cannot be renewed now */
    RenewalView send(Wanted wanted) {
        Object content = List.of(wanted.prescription(), Objects.toString(wanted.comment(), ""));
        UUID id = sending.send(
                new ErrandSending.Wanted(
                        wanted.patient(),
                        wanted.clinic(),
                        Service.PRESCRIPTION_RENEWAL,
                        wanted.key(),
                        "renewPrescription",
                        content),
                beginning -> insert(wanted, beginning));
        return find(wanted.patient(), id);
    }

    /** Latest first. */
    @Transactional
    Page<RenewalView> of(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        Cursor after = wanted.after();
        if (after != null) {
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        Page<RenewalRow> page = wanted.page(
                statements.list(
                        RenewalRow.SELECT + " where e.patient_id = ?"
                                + (after == null ? "" : " and (e.sent_at, e.id) < (?, ?)")
                                + " order by e.sent_at desc, e.id desc limit ?",
                        parameters,
                        RenewalRow::read),
                last -> new Cursor(
                        last.errand().sentAt().toString(), last.errand().id()));
        return new Page<>(prescriptions.shown(page.items()), page.nextCursor());
    }

    RenewalView find(PersonId patient, UUID id) {
        return prescriptions
                .shown(statements.list(
                        RenewalRow.SELECT + " where e.patient_id = ? and e.id = ?",
                        List.of(patient.value(), id),
                        RenewalRow::read))
                .stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    void withdraw(PersonId patient, UUID id) {
        steps.withdraw(RenewalRow.KIND, patient, id);
    }

    /** The database lets one open renewal of a prescription in, and the prescription one that nothing has taken the place of. */
    private UUID insert(Wanted wanted, ErrandSending.Beginning beginning) {
        PrescriptionRow prescription =
                prescriptions.find(wanted.patient(), wanted.prescription()).orElseThrow(ProblemException::notFound);
        UUID id = uuids.next();
        int sent = statements.run(
                """
                insert into renewal (patient_id, id, unit_id, prescription_id, open_prescription_id, comment, status, sent_at,
                    done_by, done_as, expected_by, version)
                values (?, ?, ?, ?, ?, cast(? as varchar(500)), 'SENT', ?, ?, ?, cast(? as date), 0) on conflict do nothing""",
                wanted.patient().value(),
                id,
                wanted.clinic().value(),
                prescription.id(),
                prescription.id(),
                wanted.comment(),
                beginning.at(),
                beginning.doer().person().value(),
                beginning.doer().as().name(),
                beginning.expectedBy());
        if (sent == 0) {
            throw new ProblemException(409, "RENEWAL_IN_PROGRESS", "A renewal of this prescription is under way.");
        }
        int marked = statements.run(
                "update prescription set renewal_id = ? where patient_id = ? and id = ? and replaced_by is null and stopped_at is null",
                id,
                wanted.patient().value(),
                prescription.id());
        if (marked == 0) {
            throw prescription.stopped()
                    ? new ProblemException(409, "PRESCRIPTION_STOPPED", "The clinic has ended this treatment.")
                    : new ProblemException(409, "PRESCRIPTION_REPLACED", "It has been renewed; renew the new one.")
                            .with("replacedBy", prescription.replacedBy());
        }
        return id;
    }
}
